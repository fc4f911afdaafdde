/**
 * A number as people type it, as the decimal of the wire: `1 234,50 €` gives `1234.50`.
 * What cannot be read comes back as it was, so that the check refuses it.
 */
export function parseDecimal(text: string, locale = 'fr'): string {
  let figure = text
    .replace(/[\s\u200b\u2060\ufeff'’]|€|EUR|euros?/gi, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '');
  const last = figure.lastIndexOf(',') > figure.lastIndexOf('.') ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  const english = locale.startsWith('en');
  const grouping = figure.split(last).length > 2 || (english && last === ',') ? last : other;
  const grouped = grouping === ',' ? /^-?\d{1,3}(,\d{3})+(\.\d*)?$/ : /^-?\d{1,3}(\.\d{3})+(,\d*)?$/;
  const isGrouped = grouped.test(figure) && (english || /[.,].*[.,]/.test(figure));
  if (isGrouped) figure = figure.replaceAll(grouping, '');
  const parts = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(figure);
  const [, sign = '', whole = '', fraction = ''] = parts ?? [];
  if (parts === null || whole + fraction === '') return text;
  const value = (whole.replace(/^0+(?=\d)/, '') || '0') + (fraction && `.${fraction}`);
  return /[1-9]/.test(value) ? sign + value : value;
}
