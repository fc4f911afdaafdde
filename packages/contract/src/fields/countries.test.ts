import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countryCodes, isCountry } from './countries.ts';

/** ISO 3166-1 alpha-2 by first letter, then the second letters; `XK` (Kosovo) by use. */
const byLetter =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR ' +
  'GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY ' +
  'MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW ' +
  'SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW';

it('the countries that Intl names are those of the norm', () => {
  const norm = byLetter
    .split(' ')
    .flatMap((group) => [...group.slice(1)].map((second) => group.charAt(0) + second));
  assert.deepEqual(countryCodes(), norm);
});

it('a union, a former country, a code set aside or a text is no country', () => {
  for (const code of ['EU', 'UN', 'ZZ', 'XA', 'UK', 'SU', 'DD', 'YU', 'AN', 'AC', 'QQ', 'fr', 'F', 'FRA', ''])
    assert.equal(isCountry(code), false, code);
});
