// One GET and one POST through each HTTP client. Each maker gives undefined when its package is not installed.
import http from 'node:http';
import { createClient as createOurs } from '@bonne-foi/sdk';
import { exampleRecord } from './bonne-foi-service.js';
import { peer } from './peers.mjs';

const payload = { recordId: 'rec_1', basedOn: exampleRecord.version, formVersion: '1', changes: {} };

const makers = {
  'raw fetch': ({ base }) => ({
    get: () => fetch(`${base}/a`).then((answer) => answer.json()),
    post: () =>
      fetch(`${base}/a`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(payload),
      }).then((answer) => answer.json()),
  }),

  'node:http keep-alive': ({ port, agent }) => ({
    get: () => rawCall(port, agent, 'GET'),
    post: () => rawCall(port, agent, 'POST', JSON.stringify(payload)),
  }),

  'openapi-fetch': async ({ base }) => {
    const client = (await peer('openapi-fetch'))?.default({ baseUrl: base });
    return client && { get: () => client.GET('/a'), post: () => client.POST('/a', { body: payload }) };
  },

  ky: async ({ base }) => {
    const client = (await peer('ky'))?.default.create({ prefixUrl: base });
    return (
      client && { get: () => client.get('a').json(), post: () => client.post('a', { json: payload }).json() }
    );
  },

  axios: async ({ base, agent }) => {
    const client = (await peer('axios'))?.default.create({ baseURL: base, httpAgent: agent });
    return client && { get: () => client.get('/a'), post: () => client.post('/a', payload) };
  },

  '@octokit/core': async ({ base }) => {
    const found = await peer('@octokit/core');
    if (found === undefined) return undefined;
    const client = new found.Octokit({ baseUrl: base });
    return { get: () => client.request('GET /a'), post: () => client.request('POST /a', payload) };
  },

  /** Ours also checks each answer against the contract, and gives each POST a key that makes a retry safe. */
  '@bonne-foi/sdk': ({ base }) => {
    const client = createOurs({
      baseUrl: `${base}/v1`,
      auth: { scheme: 'bearer', getToken: () => Promise.resolve('jeton-d-exemple') },
    });
    return { get: () => client.records.get('rec_1'), post: () => client.corrections.create(payload) };
  },
};

/** The clients that are installed, by name. */
export async function makeClients(server) {
  const made = await Promise.all(
    Object.entries(makers).map(async ([name, make]) => [name, await make(server)]),
  );
  return Object.fromEntries(made.filter(([, client]) => client !== undefined));
}

const rawCall = (port, agent, method, data = '') =>
  new Promise((resolve, reject) => {
    const headers = data && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(data) };
    const request = http.request(
      { host: '127.0.0.1', port, path: '/a', method, agent, headers: headers || {} },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => (text += part));
        answer.on('end', () => resolve(JSON.parse(text)));
      },
    );
    request.on('error', reject);
    request.end(data || undefined);
  });
