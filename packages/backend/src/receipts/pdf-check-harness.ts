/** Reads a PDF that PDFKit wrote (no object streams) and says what is not as PDF/UA-1 asks; veraPDF says the rest. */
import { inflateSync } from 'node:zlib';

/** What is wrong, one sentence each; empty when nothing is. */
export function faultsOfPdf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const asked: readonly (readonly [RegExp, string])[] = [
    [/\/Marked true/, 'it is not marked'],
    [/\/StructTreeRoot \d+ 0 R/, 'it has no structure tree'],
    [/\/Lang \(fr-FR\)/, 'it has no language'],
    [/\/DisplayDocTitle true/, 'its title is not shown'],
    [/\/Title \(/, 'it has no title'],
    [/\/Type \/Outlines|\/Outlines \d+ 0 R/, 'it has no bookmarks'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/, 'it does not say PDF/UA'],
    [/\/S \/H1\b/, 'it has no title in its structure'],
    [/\/S \/LBody\b/, 'it has no list in its structure'],
  ];
  return [
    ...asked.filter(([pattern]) => !pattern.test(text)).map(([, what]) => what),
    ...fontFaults(text),
    ...streams(bytes, text).flatMap(unmarked),
  ];
}

function fontFaults(text: string): string[] {
  const descriptors = text.match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? [];
  const isBare = descriptors.length === 0 || descriptors.some((each) => !/\/FontFile[23]? /.test(each));
  return [
    ...(isBare ? ['a font is not embedded'] : []),
    ...(/\/Subtype \/Type1\b/.test(text) ? ['a font of the reader is used'] : []),
  ];
}

/** Contents of the pages. */
function streams(bytes: Uint8Array, text: string): string[] {
  return [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = '']) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${id} 0 obj`)) + 7;
    return inflateSync(bytes.slice(start, text.indexOf('endstream', start))).toString('latin1');
  });
}

/** Text and strokes that are outside of every mark. */
function unmarked(content: string): string[] {
  let depth = 0;
  const found: string[] = [];
  for (const line of content.split('\n')) {
    if (/\b(BDC|BMC)$/.test(line)) depth += 1;
    else if (/^EMC$/.test(line)) depth -= 1;
    else if (depth === 0 && /\b(TJ|Tj|S|f|B)$/.test(line))
      found.push(`drawn without a mark: ${line.slice(0, 40)}`);
  }
  return found;
}
