/** Regions that Intl names and that are no countries: unions, outlying areas, codes set aside (CLDR). */
const noCountry = /AC|CP|CQ|DG|E[AUZ]|IC|QO|TA|UN|X[AB]|ZZ/;

let names: Intl.DisplayNames | undefined;

/** Whether a code is an assigned ISO 3166-1 alpha-2 code, or `XK` (Kosovo) by use; former codes are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || noCountry.test(code)) return false;
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Every country code, in alphabetical order. */
export function countryCodes(): readonly string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountry);
}
