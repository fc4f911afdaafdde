const decoration = /[\s\u200b\u2060\ufeff'’]|€|euros?|EUR/gi;

/**
 * A number as people type it, as the decimal of the wire: `1 234,50 €`, `1.234,50` and `1,234.50` give `1234.50`.
 * One separator alone is the decimal one, in French and in English: a thousand written `1,234` is better asked about
 * than guessed. What cannot be read comes back as it was, so that the check refuses it.
 */
export function parseDecimal(text: string): string {
  const figure = text
    .replace(decoration, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '');
  // Groups of three behind one sign; then the decimals behind another, or a second group.
  const [, grouping = ''] = /^-?\d{1,3}([.,])\d{3}((\1\d{3})+|(\1\d{3})*(?!\1)[.,]\d*)$/.exec(figure) ?? [];
  const parts = /^(-?)0*(\d*)[.,]?(\d*)$/.exec(grouping ? figure.replaceAll(grouping, '') : figure);
  const [, sign = '', whole = '', fraction = ''] = parts ?? [];
  if (parts === null || !/\d/.test(figure)) return text;
  const value = (whole || '0') + (fraction && `.${fraction}`);
  return /[1-9]/.test(value) ? sign + value : value;
}
