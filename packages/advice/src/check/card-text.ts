const FIRST_PERSON = /(^|[^\p{L}])(je|j’|m’|me|moi|mon|ma|mes|nous|notre|nos)([^\p{L}]|$|(?<=’))/iu;

/** Whether a title names the mistake in the first person, as one who makes it says it. */
export function isFirstPerson(title: string): boolean {
  return FIRST_PERSON.test(title) && !/(^|[^\p{L}])(vous|votre|vos|tu|ton|ta|tes)([^\p{L}]|$)/iu.test(title);
}

/** Whether French typography is kept: no-break spaces, curly apostrophes. */
export function keepsTypography(text: string): boolean {
  return !/[^\u00a0][:;?!%€»](?!\/\/)|«(?!\u00a0)|['"]/.test(text);
}

/** A text reduced to its letters, to find two cards that say the same. */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
