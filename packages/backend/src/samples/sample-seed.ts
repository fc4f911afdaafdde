/** What the demonstration begins with: sample people, their records, one open invitation. */
import type { Seed, SeedInvitation, SeedRecord } from '../records/held.ts';
import { benefitsRecords } from './benefits-records.ts';
import { sampleCalendar } from './calendar.ts';
import { employerRecords } from './employer-records.ts';
import { samplePeople } from './people.ts';
import { sampleCounts } from './sample-counts.ts';
import { taxRecords } from './tax-records.ts';
import { townHallRecords } from './town-hall-records.ts';
import { vehicleRecords } from './vehicle-records.ts';

const invitation: SeedInvitation = {
  id: 'inv_camille_net_social',
  recordId: 'rec_camille_caf',
  title: 'Un montant net social à vérifier',
  reason:
    'Pour le dernier mois, vous avez déclaré 1 655,30 €. Votre employeur indique 1 498,20 €. Les deux peuvent être justes : vérifiez le bulletin de paie.',
  paths: ['months/m_3/netSocialAmount'],
  timeLimit: 'P30D',
  effect:
    'Si vous corrigez dans ce délai et que la bonne foi est retenue, la loi exclut la pénalité. Vous pourrez encore répondre après.',
  source: 'Déclaration de votre employeur',
};

/** Dates are counted from `now`, so that the samples never grow old. */
export function sampleSeed(now: Date): Required<Seed> {
  const calendar = sampleCalendar(now);
  const emails = new Map(samplePeople.map(({ subject, email }) => [subject, email]));
  return {
    records: [
      ...townHallRecords(calendar),
      ...benefitsRecords(calendar),
      ...taxRecords(calendar),
      ...vehicleRecords(calendar),
      ...employerRecords(calendar),
    ].map((record) => withEmail(record, emails.get(record.owner))),
    invitations: [invitation],
    counts: sampleCounts(calendar),
  };
}

function withEmail(record: SeedRecord, email: string | undefined): SeedRecord {
  return email === undefined ? record : { ...record, email };
}
