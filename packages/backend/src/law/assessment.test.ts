import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startBench } from '../testing/backend-harness.ts';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { InvitationRow } from '../invitations/invitation-store.ts';
import { cafRessourcesTrimestrielles } from '../procedures/caf-ressources-trimestrielles.ts';
import { mairieEcoleCantine } from '../procedures/mairie-ecole-cantine.ts';
import { townHall } from '../testing/test-procedure-harness.ts';
import { assessCorrection, assessInvitation, notifiedIn } from './assessment.ts';

const now = new Date('2026-11-21T10:00:00Z');

/** What the assessment of a correction reads. */
function row(more: Partial<CorrectionRow>, facts: CorrectionRow['internal']['facts'] = {}): CorrectionRow {
  // Nothing else is read.
  return {
    createdAt: '2026-11-20T08:00:00Z',
    assessedAt: '2026-11-20T08:00:00Z',
    origin: 'spontaneous',
    ...more,
    internal: { revision: 1, facts, notes: [] },
  } as unknown as CorrectionRow;
}

const sent = { submittedAt: '2026-11-20T09:00:00Z' };

describe('the assessment of a correction', () => {
  test('is conditional as long as nothing was sent', () => {
    const { sanction } = assessCorrection(row({}), townHall, now);
    assert.equal(sanction.value, 'undetermined');
    assert.deepEqual(sanction.codes, ['regularise_now']);
    assert.match(sanction.explanation ?? '', /^Si vous corrigez maintenant, la loi peut/);
  });

  test('stays conditional once it is sent: whether it is a first time is not known', () => {
    const { sanction } = assessCorrection(row(sent), townHall, now);
    assert.equal(sanction.value, 'undetermined');
    assert.deepEqual(sanction.codes, ['presumed_first']);
    assert.ok(sanction.conditions?.some(({ by }) => by === 'administration'));
  });

  test('follows what the service wrote down, and nothing else', () => {
    const of = (facts: CorrectionRow['internal']['facts']): string[] => {
      const { sanction } = assessCorrection(row(sent, facts), sanctionable, now);
      return [sanction.value, ...sanction.codes];
    };
    const { rightToError } = townHall;
    const sanctionable = {
      ...townHall,
      rightToError: {
        facts: {
          ...rightToError.facts,
          sanctionExists: true,
          sanctionKind: 'pecuniary',
          nature: 'undue_payment',
        },
      },
    } as const;
    assert.deepEqual(of({ firstOccurrence: true }), ['shielded', 'regularised_spontaneously']);
    assert.deepEqual(of({ firstOccurrence: false, clericalError: false }), [
      'not_shielded',
      'not_first_time',
    ]);
    assert.deepEqual(of({ badFaithNotifiedAt: '2026-11-20T10:00:00Z' }), ['not_shielded', 'bad_faith']);
    assert.deepEqual(of({ nature: 'late_filing' }), ['not_shielded', 'not_regularisable']);
    assert.deepEqual(of({ nature: 'a_word_of_tomorrow' }), ['undetermined', 'presumed_first']);
  });

  test('of a special regime is that regime’s, never the general rule’s', () => {
    const { sanction } = assessCorrection(row(sent), cafRessourcesTrimestrielles, now);
    assert.equal(sanction.regime.id, 'css_family_benefits');
    assert.equal(sanction.sources[0]?.article, 'L114-17, I, 1° et 2°');
  });

  test('keeps what the procedure’s own text says of money, where the regime cannot tell', () => {
    const { sanction, principal, interest } = assessCorrection(row(sent), mairieEcoleCantine, now);
    assert.equal(sanction.value, 'not_applicable');
    assert.match(principal.explanation ?? '', /^Le tarif peut changer/);
    assert.equal(interest.value, 'none');
  });

  test('fraud outweighs bad faith, and good faith is presumed', () => {
    const at = '2026-11-20T10:00:00Z';
    assert.equal(notifiedIn({}), 'nothing');
    assert.equal(notifiedIn({ badFaithNotifiedAt: at }), 'bad_faith');
    assert.equal(notifiedIn({ badFaithNotifiedAt: at, fraudNotifiedAt: at }), 'fraud');
  });
});

test('an invitation: before its day to correct shields perhaps, after it the automatic shield is gone', () => {
  // Nothing else is read.
  const invitation = {
    invitedAt: '2026-11-01T08:00:00Z',
    deadline: '2026-12-01',
  } as unknown as InvitationRow;
  const at = (day: string): string[] =>
    assessInvitation(invitation, sure, new Date(`${day}T10:00:00Z`)).sanction.codes;
  const sure = {
    ...townHall,
    rightToError: {
      facts: {
        ...townHall.rightToError.facts,
        sanctionExists: true,
        sanctionKind: 'pecuniary',
        nature: 'undue_payment',
      },
    },
  } as const;
  assert.deepEqual(at('2026-12-01'), ['regularise_now']);
  assert.deepEqual(at('2026-12-02'), ['deadline_missed']);
});

test('a record says it too, with the right and the duty together', async () => {
  const bench = await startBench();
  const { json } = await bench.ask('GET', '/records/rec_alix');
  assert.equal(json.rightToError.notice.duty, 'Vous devez signaler.');
  assert.match(json.rightToError.sanction.explanation, /la loi peut écarter la sanction/);
});
