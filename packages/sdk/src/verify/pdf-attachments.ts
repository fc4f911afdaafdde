const maxInflated = 5_000_000;

/** Texts of the files attached to a PDF (ISO 32000-1, 7.11.4): those that are plain or deflated, and UTF-8. */
export async function attachedFiles(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  // One character for each byte: places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  const found: string[] = [];
  for (const { index } of text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)) {
    const begin = text.lastIndexOf(' obj', index);
    const stream = /stream\r?\n/g;
    stream.lastIndex = index;
    const opening = stream.exec(text);
    if (begin < 0 || opening === null) continue;
    const dictionary = text.slice(begin, opening.index);
    const start = stream.lastIndex;
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
    const end = length === undefined ? text.indexOf('endstream', start) : start + Number(length);
    if (end < start || end > bytes.length) continue;
    const content = await contentOf(bytes.slice(start, end), dictionary);
    if (content !== undefined) found.push(content);
  }
  return found;
}

async function contentOf(bytes: Uint8Array<ArrayBuffer>, dictionary: string): Promise<string | undefined> {
  const isDeflated = /\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary);
  if (!isDeflated && dictionary.includes('/Filter')) return undefined;
  try {
    const plain = isDeflated ? await inflate(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}

/** @throws RangeError for a small file that would become a huge one */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > maxInflated) {
      await reader.cancel();
      throw new RangeError('Too large.');
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
