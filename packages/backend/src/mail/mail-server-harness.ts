import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived. */
export interface Arrived {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

/** A real SMTP server on the loopback. */
export interface MailServer {
  readonly url: string;
  readonly arrived: Arrived[];
  /** Takes the next mails after this time, in milliseconds. */
  delayMs: number;
  /** Refuses these recipients for ever. */
  readonly refused: Set<string>;
  /** Cuts every connection at once, as a machine that loses its power. */
  kill(): Promise<void>;
}

/** Starts a server; on the port of a former one to take its place. What was accepted is kept in `arrived`. */
export async function startMailServer(port = 0, arrived: Arrived[] = []): Promise<MailServer> {
  const refused = new Set<string>();
  const sockets = new Set<{ destroy: () => void }>();
  let isDead = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 1,
    onRcptTo({ address }, _session, done) {
      if (!refused.has(address)) return done();
      done(Object.assign(new Error(`No such user: ${address}`), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        setTimeout(() => {
          // A dead machine takes charge of nothing.
          if (isDead) return;
          void PostalMime.parse(raw).then(({ messageId = '', subject = '', text = '', html = '' }) => {
            arrived.push({ messageId, to, subject, text, html, raw });
            done();
          });
        }, mailServer.delayMs);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A TCP server that listens has an address of this shape.
  const address = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${String(address.port)}`,
    arrived,
    delayMs: 0,
    refused,
    kill: async () =>
      new Promise((resolve) => {
        isDead = true;
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
  return mailServer;
}
