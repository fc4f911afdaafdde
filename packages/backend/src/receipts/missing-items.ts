import type { Changes, PlainDate, Receipt } from '@bonne-foi/contract';
import { addDuration, shownSources } from '@bonne-foi/law';
import type { Procedure } from '../procedures/procedure.ts';
import { findTarget } from '../records/paths.ts';

const timeLimit = 'P1M';

const reasons: { readonly [code: string]: string } = {
  later: 'Vous l’enverrez plus tard.',
  lost: 'Vous l’avez perdu.',
  never_issued: 'Il ne vous a jamais été donné.',
  awaiting_issuer: 'Vous l’attendez de l’organisme qui le délivre.',
  held_by_administration: 'L’administration l’a déjà.',
  not_concerned: 'Vous n’êtes pas concerné.',
};

/** Documents that a text requires and that a reason stood for (A3; CRPA L114-5, R112-11-4). */
export function missingItems(
  changes: Changes,
  procedure: Procedure,
  today: PlainDate,
): NonNullable<Receipt['missingItems']> {
  return Object.entries(changes).flatMap(([path, { noDocumentReason, attachments = [], op }]) => {
    const field = findTarget(procedure.fields, path)?.field;
    const legalBasis = shownSources(field?.proof?.legalBasis ?? []);
    if (field?.proof?.required !== true || op !== 'set' || attachments.length > 0) return [];
    if (noDocumentReason === undefined || legalBasis.length === 0) return [];
    const because = noDocumentReason.text ?? reasons[noDocumentReason.code];
    return [
      {
        path,
        label: (field.proof.hint ?? field.label).slice(0, 300),
        ...(because !== undefined && { because }),
        legalBasis,
        timeLimit,
        deadline: addDuration(today, timeLimit),
      },
    ];
  });
}
