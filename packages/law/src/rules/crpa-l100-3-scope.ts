// CRPA, article L100-3: who is an administration, who is the public. And whether there is a sanction to speak of.
import type { Facts } from '../facts/dictionary.ts';
import { condition } from '../findings/finding.ts';
import { not } from '../three-valued.ts';
import type { Lifting } from './crpa-l123-1-exclusions.ts';

/** What leaves the question of a sanction without object. */
export function outOfScope({
  bodyIsAdministration,
  personIsPublic,
  sanctionExists,
}: Facts): readonly Lifting[] {
  return [
    {
      when: condition(not(bodyIsAdministration), 'bodyIsAdministration'),
      id: 'sanction.none.not_applicable.not_administration',
    },
    {
      when: condition(not(personIsPublic), 'personIsPublic'),
      id: 'sanction.none.not_applicable.public_body',
    },
    {
      when: condition(not(sanctionExists), 'sanctionExists'),
      id: 'sanction.none.not_applicable.no_sanction',
    },
  ];
}
