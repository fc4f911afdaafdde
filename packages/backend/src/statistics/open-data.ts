import type { AdviceResult, FrequentError, FrequentErrorPage, Suppression } from '@bonne-foi/contract';

/** A data set that anyone may take away. */
export interface OpenData {
  /** Name and address of the licence. */
  readonly licence: string;
  readonly licenceUrl: string;
  /** What whoever takes it must know: that it is simulated, for one. */
  readonly note?: string;
  /** What was hidden, and how. */
  readonly suppression: Suppression;
  readonly items: readonly FrequentError[];
  readonly adviceResults: readonly AdviceResult[];
}

export interface OpenDataOptions {
  /** Answers the API. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Path of the API. @defaultValue '/v1' */
  readonly basePath?: string;
  /** @defaultValue Licence Ouverte 2.0, the one of French administrations (décret 2017-638) */
  readonly licence?: { readonly name: string; readonly url: string };
  /** What whoever takes the data must know; it stands on every line. */
  readonly note?: string;
}

const openLicence = {
  name: 'Licence Ouverte 2.0',
  url: 'https://www.data.gouv.fr/pages/legal/licences/etalab-2.0',
};
const mostPages = 100;

/**
 * Answers a download of the frequent errors: `….csv` or `….json`, with the `period` and `procedure` of the contract's
 * operation. It is made of the public answers of the API and of nothing else: what they hide is not known here.
 * Undefined for another kind of file.
 */
export function createOpenData(
  options: OpenDataOptions,
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const url = new URL(request.url);
    const kind = /\.(csv|json)$/.exec(url.pathname)?.[1];
    if (kind === undefined) return undefined;
    const read = await readAll(options, url);
    if (read instanceof Response) return read;
    const name = `erreurs-frequentes-${read.items[0]?.period ?? 'vide'}.${kind}`;
    return new Response(kind === 'csv' ? toCsv(read) : JSON.stringify(read, undefined, 2), {
      headers: {
        'Content-Type': kind === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'public, max-age=300',
        'X-Content-Type-Options': 'nosniff',
        Link: `<${read.licenceUrl}>; rel="license"`,
      },
    });
  };
}

async function readAll(
  { fetch, basePath = '/v1', licence = openLicence, note }: OpenDataOptions,
  asked: URL,
): Promise<OpenData | Response> {
  const items: FrequentError[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const url = new URL(`${basePath}/statistics/frequent-errors?limit=100`, asked);
    for (const name of ['period', 'procedure']) {
      const value = asked.searchParams.get(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    if (cursor !== null) url.searchParams.set('cursor', cursor);
    const response: Response = await fetch(new Request(url));
    if (!response.ok) return response;
    // An answer of our own API, held to the contract by its tests.
    const body = (await response.json()) as FrequentErrorPage;
    items.push(...body.items);
    cursor = body.nextCursor;
    if (cursor === null) {
      const { suppression, adviceResults = [] } = body;
      return {
        licence: licence.name,
        licenceUrl: licence.url,
        ...(note !== undefined && { note }),
        suppression,
        items,
        adviceResults,
      };
    }
  }
  throw new RangeError('The frequent errors have no end.');
}

const columns = [
  'period',
  'procedure',
  'field',
  'code',
  'label',
  'count',
  'share',
  'trend',
  'advice',
  'min_cell_size',
  'rounding',
  'licence',
  'note',
];

/**
 * RFC 4180, with a byte order mark for spreadsheets. The threshold and the licence travel on each line: a line that is
 * copied keeps them. No cell is a formula.
 */
export function toCsv({ items, suppression, licence, note = '' }: OpenData): string {
  const lines = items.map(({ period, procedure, field = '', code, label, count, share, trend, advice }) => [
    period,
    procedure,
    field,
    code,
    label,
    String(count ?? ''),
    share ?? '',
    trend ?? '',
    (advice ?? []).join(' '),
    String(suppression.minCellSize),
    String(suppression.rounding),
    licence,
    note,
  ]);
  return `\uFEFF${[columns, ...lines].map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would run is made a text by an apostrophe. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
