import type { Config } from '../config.ts';
import type { Exchange } from '../wire/exchange.ts';

/** A failing exchange, without credentials. */
export interface Transcript {
  readonly request: string;
  readonly answer: string;
  /** The same request, for a shell. */
  readonly curl: string;
}

const longest = 1500;
const secretHeaders = new Set(['authorization', 'cookie', 'set-cookie', 'x-csrf-token']);

/** Redacts what could serve someone else: tokens, cookies, and the values that the configuration calls secrets. */
export function transcriptOf(exchange: Exchange, { secrets = [] }: Config): Transcript {
  const hide = (text: string): string =>
    secrets.reduce((all, secret) => all.replaceAll(secret, '<secret>'), text).slice(0, longest);
  const lines = (headers: Readonly<Record<string, string>>): string[] =>
    Object.entries(headers).map(
      ([name, value]) => `${name}: ${secretHeaders.has(name) ? `<${name}>` : hide(value)}`,
    );
  const { method, url, sent, sentBody, status, headers, text, role } = exchange;
  const target = hide(`${url.pathname}${url.search}`);
  const answerBody = text === '' ? `(${String(exchange.bytes.byteLength)} bytes)` : hide(text);
  const curlHeaders = Object.entries(sent)
    .filter(([name]) => name !== 'content-length' && name !== 'accept')
    .map(
      ([name, value]) => ` -H ${quote(`${name}: ${secretHeaders.has(name) ? variable(role) : hide(value)}`)}`,
    );
  const body = sentBody === undefined ? '' : ` --data-raw ${quote(hide(sentBody))}`;
  return {
    request: [`${method} ${target} HTTP/1.1`, `host: ${url.host}`, ...lines(sent), '', hide(sentBody ?? '')]
      .join('\n')
      .trimEnd(),
    answer: [`HTTP/1.1 ${String(status)}`, ...lines(headers), '', answerBody].join('\n').trimEnd(),
    curl: `curl -i -X ${method}${curlHeaders.join('')}${body} ${quote(url.origin + target)}`,
  };
}

function variable(role: string): string {
  return `<credentials of ${role}>`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
