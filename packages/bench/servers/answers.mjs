// Gives the same two answers to whoever calls, and its port to the parent: what remains is the cost of the client.
import http from 'node:http';
import { emptyDraft, exampleRecord } from '../lib/bonne-foi-service.js';

const answers = { GET: [200, JSON.stringify(exampleRecord)], POST: [201, JSON.stringify(emptyDraft)] };
const server = http.createServer((request, response) => {
  request.resume().on('end', () => {
    const [status, body] = answers[request.method];
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
