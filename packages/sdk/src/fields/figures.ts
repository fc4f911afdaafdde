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
  const last = figure.lastIndexOf(',') > figure.lastIndexOf('.') ? ',' : '.';
  const grouping = figure.split(last).length > 2 ? last : last === ',' ? '.' : ',';
  const grouped = grouping === ',' ? /^-?\d{1,3}(,\d{3})+(\.\d*)?$/ : /^-?\d{1,3}(\.\d{3})+(,\d*)?$/;
  const isGrouped = grouped.test(figure) && /[.,].*[.,]/.test(figure);
  const plain = isGrouped ? figure.replaceAll(grouping, '') : figure;
  const parts = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(plain);
  const [, sign = '', whole = '', fraction = ''] = parts ?? [];
  if (parts === null || whole + fraction === '') return text;
  const value = (whole.replace(/^0+(?=\d)/, '') || '0') + (fraction && `.${fraction}`);
  return /[1-9]/.test(value) ? sign + value : value;
}
