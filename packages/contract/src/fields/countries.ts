/** Regions that Intl names, here or there, and that are no countries: unions, outlying areas, codes set aside or former (CLDR). */
const noCountry =
  /A[CN]|BU|C[PQST]|D[DGY]|E[AUZ]|F[QX]|HV|IC|JT|MI|N[HQT]|P[CUZ]|Q[OU]|RH|SU|T[AP]|U[KN]|VD|WK|X[AB]|Y[DU]|Z[RZ]/;

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
