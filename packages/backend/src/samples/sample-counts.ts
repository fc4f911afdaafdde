/** A simulated year of counts for the demonstration: nobody made these mistakes. */
import type { CountRow } from '../statistics/count-store.ts';
import { correctedCode, errorGroup, feedbackGroup, signalGroup } from '../statistics/count-store.ts';
import type { SampleCalendar } from './calendar.ts';

/** Oldest first: the same quarter of the year before, then the four that lead to now. The last one has only begun. */
type Quarters = readonly [number, number, number, number, number];

const caf = 'caf-ressources-trimestrielles';
const town = 'mairie-ecole-cantine';

/** Procedure, field, code: how often, by quarter. Some stay under the threshold, so that hiding can be seen. */
const errors: readonly (readonly [string, string, string, Quarters])[] = [
  [caf, 'months/netSocialAmount', correctedCode, [402, 431, 455, 368, 214]],
  [caf, 'months/netSocialAmount', 'format', [118, 121, 96, 88, 41]],
  [caf, 'cohabitationStartDate', correctedCode, [164, 158, 171, 166, 82]],
  [caf, 'months/alimonyReceived', correctedCode, [71, 84, 93, 112, 63]],
  [caf, 'dependentChildren', correctedCode, [142, 131, 118, 97, 44]],
  [caf, 'address', correctedCode, [84, 92, 88, 131, 59]],
  [caf, 'rent', correctedCode, [46, 51, 44, 48, 22]],
  [caf, 'iban', 'checksum', [61, 58, 66, 57, 31]],
  [caf, 'landlord', correctedCode, [6, 4, 8, 5, 3]],
  [caf, 'separationDate', correctedCode, [7, 9, 6, 8, 2]],
  [town, 'familyQuotient', correctedCode, [96, 61, 58, 134, 72]],
  [town, 'children/mealDays', correctedCode, [122, 88, 41, 156, 61]],
  [town, 'phone', correctedCode, [48, 39, 44, 52, 26]],
  [town, 'email', correctedCode, [41, 37, 36, 44, 24]],
  [town, 'address', correctedCode, [66, 42, 47, 81, 33]],
  [town, 'familyQuotient', 'format', [34, 28, 24, 37, 18]],
  [town, 'children/allergyNote', correctedCode, [4, 3, 2, 6, 1]],
  [town, 'custodyWeeks', correctedCode, [5, 3, 4, 7, 2]],
];

/** Procedure, field, card: followed and not, by quarter. */
const advice: readonly (readonly [string, string, string, Quarters, Quarters])[] = [
  [caf, 'months/netSocialAmount', 'caf-net-social', [121, 168, 214, 251, 142], [196, 188, 172, 118, 61]],
  [caf, 'months/alimonyReceived', 'caf-rsa-ressources-oubliees', [16, 21, 24, 31, 17], [58, 61, 66, 79, 43]],
  [town, 'familyQuotient', 'cantine-quotient-revenu', [38, 27, 29, 71, 36], [31, 24, 22, 44, 21]],
];

/** Card: useful, and not, by quarter. */
const feedback: readonly (readonly [string, Quarters, Quarters])[] = [
  ['caf-net-social', [58, 77, 91, 118, 64], [31, 29, 27, 22, 16]],
  ['caf-rsa-ressources-oubliees', [17, 18, 16, 19, 16], [36, 41, 38, 52, 27]],
];

/** Counts of the current quarter and of the four before, written in one month of each. */
export function sampleCounts({ month }: Pick<SampleCalendar, 'month'>): CountRow[] {
  const rows = (group: string, parts: readonly string[], counts: Quarters): CountRow[] =>
    counts.map((count, at) => ({ group, period: month(3 * (counts.length - 1 - at)), parts, count }));
  return [
    ...errors.flatMap(([procedure, field, code, counts]) =>
      rows(errorGroup, [procedure, field, code], counts),
    ),
    ...advice.flatMap(([procedure, field, card, followed, dismissed]) => [
      ...rows(signalGroup, ['advice_followed', procedure, field, card], followed),
      ...rows(signalGroup, ['advice_dismissed', procedure, field, card], dismissed),
    ]),
    ...feedback.flatMap(([card, useful, not]) => [
      ...rows(feedbackGroup, [card, 'true'], useful),
      ...rows(feedbackGroup, [card, 'false'], not),
    ]),
  ];
}
