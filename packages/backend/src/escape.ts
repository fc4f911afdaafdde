/** Text as it stands in a page or in an attribute of it: nothing of it is markup. (HTML, 13.3) */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
