import type { Receipt } from '@bonne-foi/contract';
import { attachedFiles } from './pdf-attachments.ts';
import { VerifyError } from './verify-error.ts';

/** A receipt, and what it came in. */
export interface ReceiptFile {
  readonly format: 'json' | 'html' | 'pdf';
  readonly receipt: Receipt;
}

const maxBytes = 20_000_000;

/**
 * Takes the receipt out of a file: JSON, the page of a receipt, or its PDF. Nothing of it is trusted yet.
 * @throws VerifyError
 */
export async function readReceipt(bytes: Uint8Array<ArrayBuffer>): Promise<ReceiptFile> {
  if (bytes.length > maxBytes) throw new VerifyError('file-too-large');
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  if (start.includes('%PDF-')) return only('pdf', await attachedFiles(bytes));
  const text = decode(bytes);
  if (text === undefined) throw new VerifyError('not-a-receipt');
  if (text.trimStart().startsWith('<')) return only('html', embedded(text));
  const receipt = parse(text);
  if (receipt === undefined) throw new VerifyError('not-a-receipt');
  return { format: 'json', receipt };
}

function only(format: 'html' | 'pdf', texts: readonly string[]): ReceiptFile {
  const receipts = texts.flatMap((text) => parse(text) ?? []);
  const [receipt, another] = receipts;
  if (receipt === undefined) throw new VerifyError('no-receipt-inside');
  if (another !== undefined) throw new VerifyError('several-receipts');
  return { format, receipt };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Texts of the `pre` of a page. A browser that saves a page writes some characters otherwise. */
function embedded(html: string): string[] {
  return [...html.matchAll(/<pre\b[^<>]*>([^<]*)<\/pre>/gi)].map(([, text = '']) =>
    text.replace(
      /&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
      (whole, name?: string, decimal?: string, hex?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
      },
    ),
  );
}

function parse(text: string): Receipt | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReceipt(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Looks enough like one for its checks to be told; a member that is wrong fails its check. */
export function isReceipt(value: unknown): value is Receipt {
  if (!isObject(value) || !isObject(value['issuer']) || !Array.isArray(value['summary'])) return false;
  const texts = [
    value['id'],
    value['kind'],
    value['number'],
    value['receivedAt'],
    value['issuedAt'],
    value['contentDigest'],
  ];
  const { name, url } = value['issuer'];
  return [...texts, name, url].every((member) => typeof member === 'string');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
