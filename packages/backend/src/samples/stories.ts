import { mairieEcoleCantine } from '../procedures/mairie-ecole-cantine.ts';
import { cafRessourcesTrimestrielles } from '../procedures/caf-ressources-trimestrielles.ts';
import { css } from '../procedures/law.ts';
import type { Actor, Answer } from './actor.ts';
import { benefitsAgent, townAgent, type SampleAgent } from './people.ts';
import type { Procedure } from '../procedures/procedure.ts';

/** Who plays, and how time is moved. */
export interface Cast {
  readonly person: Actor;
  readonly town: Actor;
  readonly benefits: Actor;
  /** Goes so many working days back, at that hour of UTC. */
  readonly goBack: (workingDays: number, time: string) => void;
  /** A month of the past, `YYYY-MM`. */
  readonly wrongSince: string;
}

function disclosureOf(agent: SampleAgent, { holder }: Procedure): object {
  return { mode: 'named', name: agent.displayName, jobTitle: agent.jobTitle, service: holder };
}

async function sendCorrection(person: Actor, recordId: string, changes: object): Promise<Answer> {
  const record = await person.get(`/records/${recordId}`);
  const draft = await person.post('/corrections', {
    recordId,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes,
  });
  return person.post(`/corrections/${draft.id}/submission`, { confirmed: true }, draft.version);
}

async function takeCharge(agent: Actor, caseId: string, disclosure: object): Promise<void> {
  const { version } = await agent.get(`/agent/cases/${caseId}`);
  await agent.post(`/agent/cases/${caseId}/assignment`, { disclosure }, version);
}

/** Sacha tells the town that the *quotient familial* is wrong; the town checks it and changes the price. */
export async function answeredCorrection({ person, town, goBack, wrongSince }: Cast): Promise<void> {
  const disclosure = disclosureOf(townAgent, mairieEcoleCantine);
  goBack(14, '09:42');
  const { id } = await sendCorrection(person, 'rec_sacha_cantine', {
    familyQuotient: {
      op: 'set',
      kind: 'correction',
      value: 742,
      reason: 'outdated',
      comment: 'La Caf a refait mon calcul depuis.',
      wrongSince,
    },
  });
  goBack(12, '08:35');
  await takeCharge(town, id, disclosure);
  goBack(8, '13:10');
  const { version } = await town.get(`/agent/cases/${id}`);
  await town.post(
    `/agent/cases/${id}/decision`,
    { changes: { familyQuotient: { result: 'accepted' } }, signatory: disclosure },
    version,
  );
}

/** Sacha corrects an amount of the quarter; the family-benefits service asks for the payslip. */
export async function correctionThatWaits({ person, benefits, goBack, wrongSince }: Cast): Promise<void> {
  goBack(5, '10:26');
  const { id } = await sendCorrection(person, 'rec_sacha_caf', {
    'months/m_1/netSocialAmount': {
      op: 'set',
      kind: 'correction',
      value: { amount: '1448.10', currency: 'EUR' },
      reason: 'incorrect',
      wrongSince,
      comment: 'Ce montant est celui reçu sur mon compte, pas le montant net social.',
    },
  });
  goBack(4, '08:50');
  await takeCharge(benefits, id, disclosureOf(benefitsAgent, cafRessourcesTrimestrielles));
  goBack(3, '14:05');
  const { version } = await benefits.get(`/agent/cases/${id}`);
  await benefits.post(
    `/agent/cases/${id}/items-requests`,
    {
      message: 'Pour vérifier ce montant, il manque le bulletin de paie du mois.',
      nature: 'incomplete_file',
      items: [
        {
          label: 'Bulletin de paie du premier mois',
          path: 'months/m_1/netSocialAmount',
          documentKind: 'payslip',
          reason: 'missing',
          legalBasis: [css.r8465],
          notHeldBecause: 'Votre employeur transmet un montant, pas le bulletin de paie.',
        },
      ],
      timeLimit: 'P30D',
      continues: 'L’examen du reste de votre correction continue. Vos versements ne changent pas.',
    },
    version,
  );
}
