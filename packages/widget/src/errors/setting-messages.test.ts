import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { SettingError } from './setting-error.ts';
import { consoleLineFor, sentenceFor, settingCodes } from './setting-messages.ts';

const lines: readonly (readonly [SettingError, string])[] = [
  [
    { code: 'missing-api' },
    '[bonne-foi] missing-api: The attribute "api" is missing. Give the address of the service: <bonne-foi api="https://…/v1">. See docs/errors/missing-api.md',
  ],
  [
    { code: 'invalid-api' },
    '[bonne-foi] invalid-api: The attribute "api" is not an address. Give an https:// address, or a path such as /v1. See docs/errors/invalid-api.md',
  ],
  [
    { code: 'invalid-auth' },
    '[bonne-foi] invalid-auth: The attribute "auth" is not known. Use "cookie", "bearer" or "none". See docs/errors/invalid-auth.md',
  ],
  [
    { code: 'missing-get-token' },
    '[bonne-foi] missing-get-token: auth="bearer" needs the property "getToken". Give a function that returns a token. See docs/errors/missing-get-token.md',
  ],
  [
    { code: 'invalid-id', name: 'record' },
    '[bonne-foi] invalid-id: The attribute "record" is not an identifier. Copy the one that the service gives, without its address. See docs/errors/invalid-id.md',
  ],
  [
    { code: 'conflicting-targets' },
    '[bonne-foi] conflicting-targets: The attributes "record", "correction" and "invitation" exclude each other. Keep one. See docs/errors/conflicting-targets.md',
  ],
  [
    { code: 'invalid-heading-level' },
    '[bonne-foi] invalid-heading-level: The attribute "heading-level" must be a number from 1 to 6. Level 2 is used. See docs/errors/invalid-heading-level.md',
  ],
  [
    { code: 'other-version-loaded' },
    '[bonne-foi] other-version-loaded: The tag <bonne-foi> is already provided by another script. Keep one script in the page. See docs/errors/other-version-loaded.md',
  ],
];

describe('what an integrator is told', () => {
  for (const [error, line] of lines) {
    it(`says ${error.code} in the console, in full`, () => assert.equal(consoleLineFor(error), line));
  }

  it('covers every code', () => {
    assert.deepEqual(lines.map(([{ code }]) => code).sort(), [...settingCodes].sort());
  });

  it('says it in the page, in French', () => {
    assert.equal(
      sentenceFor({ code: 'invalid-id', name: 'record' }, 'fr'),
      'L’attribut « record » n’est pas un identifiant. Recopiez celui que donne le service, sans l’adresse.',
    );
  });

  for (const code of settingCodes) {
    it(`has a page for ${code} that says what happened and what to do`, () => {
      const page = new URL(`../../../../docs/errors/${code}.md`, import.meta.url);
      assert.ok(existsSync(page), `docs/errors/${code}.md`);
      const text = readFileSync(page, 'utf8');
      assert.ok(text.startsWith(`# \`${code}\`\n`));
      assert.ok(text.includes('\n## What happened\n') && text.includes('\n## What to do\n'));
    });
  }
});
