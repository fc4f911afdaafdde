/** A decimal with its digits in groups of three: no-break space and comma in French, comma and point in English. */
export function formatDecimal(value: string, english: boolean): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u00a0').replace('-', '\u2212');
  return fraction === undefined ? grouped : grouped + (english ? '.' : ',') + fraction;
}

const signs: Readonly<Record<string, string>> = { EUR: '€' };

/** An amount with at least two digits after the point: `1 234,50 €`. */
export function formatAmount(amount: string, currency: string, english: boolean): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const figure = formatDecimal(`${whole}.${fraction.padEnd(2, '0')}`, english);
  const sign = signs[currency];
  if (!english) return `${figure}\u00a0${sign ?? currency}`;
  return sign === undefined ? `${currency}\u00a0${figure}` : figure.replace(/^\u2212?/, `$&${sign}`);
}
