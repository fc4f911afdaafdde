import type { ActingCheck } from '../check.ts';
import { at, listAt, textAt } from '../json.ts';
import { must, Skip } from '../verdict.ts';
import { openDraft, readRecord } from './acts.ts';
import { fieldRules, wrongValue } from './fields.ts';

/** What fields take, hide and require. */
export const fieldRuleChecks: readonly ActingCheck[] = [
  {
    id: 'types-taken',
    level: 'MUST',
    title: {
      fr: 'Chaque type accepte et refuse ce que dit le contrat',
      en: 'Every type takes and refuses what the contract says',
    },
    requirements: ['VAL-2', 'CHG-11'],
    operation: 'updateCorrection',
    profile: 'core',
    async run(bench) {
      const draft = await openDraft(bench);
      const record = await readRecord(bench);
      const path = `/corrections/${textAt(draft.json, '/id')}`;
      let version = textAt(draft.json, '/version');
      for (const { field, rules, cases } of fieldRules(record.json)) {
        for (const { id, value } of cases) {
          const isRight = !wrongValue(rules, value);
          const changes = { [field]: { op: 'set', value } };
          const told = await bench.ask('PATCH', path, { ifMatch: version, body: { changes } });
          must(
            told.status === (isRight ? 200 : 422),
            `${field}, case ${id} of field-types.examples.json: expected ${isRight ? '200' : '422'}, got ${String(told.status)}.`,
            told,
          );
          if (isRight) version = textAt(told.json, '/version');
          else
            must(
              listAt(told.json, '/errors').some((each) => textAt(each, '/path').startsWith(field)),
              `${id}: no error names ${field}.`,
              told,
            );
        }
      }
    },
  },
  {
    id: 'hidden-field',
    level: 'MUST',
    title: {
      fr: 'Un champ caché n’est ni demandé ni pris',
      en: 'A hidden field is neither required nor taken',
    },
    requirements: ['COND-2'],
    operation: 'createCorrection',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      for (const field of listAt(record.json, '/fields')) {
        const on = textAt(field, '/visibleIf/field');
        const isSimple =
          at(field, '/visibleIf/op') === 'eq' && at(field, '/visibleIf/value') === true && !on.includes('/');
        const above = listAt(record.json, '/fields').find((each) => at(each, '/id') === on);
        if (!isSimple || at(above, '/type') !== 'boolean' || at(above, '/correctable') !== 'here') continue;
        const id = textAt(field, '/id');
        const hidden = at(field, '/repeat') === undefined ? id : `${id}/new-1`;
        const op =
          at(field, '/repeat') === undefined
            ? { op: 'set', kind: 'correction', value: 'x' }
            : { op: 'addItem', kind: 'correction' };
        const off = { op: 'set', kind: 'correction', value: false };
        const body = {
          recordId: textAt(record.json, '/id'),
          basedOn: textAt(record.json, '/version'),
          formVersion: textAt(record.json, '/formVersion'),
        };
        const taken = await bench.ask('POST', '/corrections', {
          body: { ...body, changes: { [on]: off, [hidden]: op } },
        });
        bench.expect(taken, 422, 'validation-failed');
        const told = listAt(taken.json, '/errors').find((each) => textAt(each, '/path') === hidden);
        must(
          at(told, '/code') === 'not-correctable',
          `${hidden} is hidden: not-correctable is expected.`,
          taken,
        );
        const words = { op: 'describe', comment: 'Autre chose.' };
        bench.expect(
          await bench.ask('POST', '/corrections', { body: { ...body, changes: { [on]: off, [id]: words } } }),
          201,
        );
        return;
      }
      throw new Skip('No field of the record is hidden by a yes or no that is corrected here.');
    },
  },
  {
    id: 'proof-or-reason',
    level: 'MUST',
    title: {
      fr: 'Une pièce exigée peut venir plus tard, si on le dit : le reçu la rappelle',
      en: 'A required proof may come later, if said: the receipt recalls it',
    },
    requirements: ['CHG-5'],
    operation: 'submitCorrection',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      const found = fieldRules(record.json).find(
        ({ definition }) => at(definition, '/proof/required') === true,
      );
      const right = found?.cases.find(({ value }) => !wrongValue(found.rules, value));
      if (found === undefined || right === undefined)
        throw new Skip('No field of the record requires a proof.');
      const [kind = 'correction'] = listAt(found.definition, '/kinds').map(String);
      const date = kind === 'circumstanceChange' ? { effectiveDate: '2026-11-03' } : {};
      const change = { op: 'set', kind, value: right.value, ...date };
      const draft = await openDraft(bench, { [found.field]: change });
      const path = `/corrections/${textAt(draft.json, '/id')}`;
      const body = bench.config.submission ?? { confirmed: true };
      const bare = await bench.ask('POST', `${path}/submission`, {
        ifMatch: textAt(draft.json, '/version'),
        body,
      });
      bench.expect(bare, 422, 'validation-failed');
      const told = listAt(bare.json, '/errors').map((each) => at(each, '/code'));
      must(told.includes('proof-required'), 'No error is proof-required.', bare);
      const later = { changes: { [found.field]: { ...change, noDocumentReason: { code: 'later' } } } };
      const patched = bench.expect(
        await bench.ask('PATCH', path, { ifMatch: textAt(draft.json, '/version'), body: later }),
        200,
      );
      const sent = bench.expect(
        await bench.ask('POST', `${path}/submission`, { ifMatch: textAt(patched.json, '/version'), body }),
        200,
      );
      const receipt = await bench.get(`${path}/receipts/${textAt(sent.json, '/receipts/0/id')}`);
      const [missing] = listAt(receipt.json, '/missingItems');
      must(missing !== undefined, 'The receipt does not recall the missing proof.', receipt);
      must(
        listAt(missing, '/legalBasis').length > 0 && at(missing, '/timeLimit') !== undefined,
        'It is without ground or time limit.',
        receipt,
      );
    },
  },
];
