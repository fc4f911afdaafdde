import { createTransport } from 'nodemailer';
import { toMessage } from './message.ts';
import type { Delivery, MailTransport } from './transport.ts';

/** How a mail server is spoken to. */
export interface SmtpOptions {
  /** `smtp://user:password@host:port` (STARTTLS) or `smtps://…` (TLS from the start). */
  readonly url: string;
  /** Connections at once. @defaultValue 5 */
  readonly connections?: number;
}

/** Nothing waits longer than this for a server, in milliseconds. */
const connectMs = 10_000;
const silenceMs = 30_000;

/**
 * Hands mails to an SMTP server over connections that stay open. Encryption is required, save on the loopback: mails
 * name people. What the transport itself would send again when a connection breaks is not: who asked decides.
 */
export function createSmtpTransport({ url, connections = 5 }: SmtpOptions): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const secure = protocol === 'smtps:';
  const pool = createTransport({
    pool: true,
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isLoopback(host),
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    maxConnections: connections,
    maxMessages: Infinity,
    maxRequeues: 0,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    atOnce: connections,
    async send(mail) {
      try {
        await pool.sendMail({ ...toMessage(mail), envelope: { from: mail.from.address, to: [mail.to] } });
        return { outcome: 'accepted' };
      } catch (error) {
        return toDelivery(error);
      }
    },
    close: async () => {
      pool.close();
    },
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Replies about the sender, the session or the server: they say nothing of this mail. */
const ofTheServer = new Set(['EHLO', 'HELO', 'STARTTLS', 'CONN', 'API', 'MAIL FROM']);

/**
 * What a failure means. Its words are left out: they may repeat the address. A connection that broke after the mail
 * was sent and before it was acknowledged is `down`: the mail goes again, with the same Message-ID (RFC 1047).
 */
function toDelivery(error: unknown): Delivery {
  // Every member is looked at before it is trusted.
  const { code, responseCode, command } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly responseCode?: unknown;
    readonly command?: unknown;
  };
  const name = typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown';
  const reply =
    typeof responseCode === 'number' && responseCode >= 400 && responseCode < 600 ? responseCode : 0;
  const isOfTheServer =
    reply === 0 ||
    reply === 421 ||
    name === 'EAUTH' ||
    (typeof command === 'string' && (command.startsWith('AUTH') || ofTheServer.has(command)));
  if (isOfTheServer) return { outcome: 'down', code: reply === 0 ? name : String(reply) };
  return { outcome: reply >= 500 ? 'refused' : 'later', code: String(reply) };
}
