import type { FieldError, FieldPath } from '@bonne-foi/contract';
import { parisDay, toTimestamp } from '@bonne-foi/law';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { ProblemError } from '../http/problem.ts';
import { revisionOfRecord } from '../records/held.ts';
import { overlaps } from '../records/paths.ts';
import { checkChanges, fieldError } from './check-changes.ts';
import { correctionVersion } from './correction-row.ts';
import type { CorrectionRow } from './correction-row.ts';
import { expiryOf } from './create-correction.ts';
import { patched } from './draft.ts';
import { filesOf, heldOf, present, requireOwn, save } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { requireUnmoved } from './record-changed.ts';
import { isPossible } from './transitions.ts';
import type { Act } from './transitions.ts';

/** Changes a draft, or answers what was asked. */
export const updateCorrection = define({
  body: 'CorrectionPatch',
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  version: ({ row }) => correctionVersion(row),
  view: (dossier, call) => present(call, dossier),
  state: (dossier, call) => requireAct(dossier, 'edit', call),
  check: (body, dossier, call) => checkPatch(body, dossier, call),
  async run(dossier, body, call) {
    const row = patched(dossier.row, body, toTimestamp(call.now), expiryOf(call));
    if (body.basedOn !== undefined) {
      const held = await heldOf(call, dossier);
      requireUnmoved(held, dossier.procedure, row.basedOn, row.changes);
    }
    const saved = row === dossier.row ? dossier : await save(call, { ...dossier, row });
    return {
      status: 200,
      headers: { ETag: correctionVersion(saved.row) },
      body: await present(call, saved),
    };
  },
});

/** Step 8: whether the state machine allows an act. @throws ProblemError `invalid-transition`, with `current`. */
export async function requireAct(dossier: Dossier, act: Act, call: Call): Promise<void> {
  if (isPossible(dossier.row.status, act)) return;
  throw new ProblemError('invalid-transition', { current: await present(call, dossier) });
}

async function checkPatch(body: unknown, dossier: Dossier, call: Call): Promise<FieldError[]> {
  // Only members of the right kind are read here; the schema tells the others.
  const { basedOn, changes, answers } = body as { basedOn?: unknown; changes?: unknown; answers?: unknown };
  const held = await heldOf(call, dossier);
  const errors: FieldError[] = [];
  if (typeof basedOn === 'string' && revisionOfRecord(held, basedOn) === undefined) {
    errors.push({ pointer: '/basedOn', code: 'format', detail: fieldErrorDetail('format') });
  }
  const given = toMap(changes);
  const files = await filesOf(call, dossier.row.id);
  const usable = files.filter(({ state }) => state !== 'rejected').map(({ id }) => id);
  const ground = {
    held,
    procedure: dossier.procedure,
    today: parisDay(call.now),
    attachmentIds: new Set(usable),
  };
  const merged = { ...dossier.row.changes, ...given };
  return [
    ...errors,
    ...checkRequested(dossier.row, Object.keys(given), Object.entries(toMap(answers)), ground.attachmentIds),
    ...checkChanges(merged, Object.keys(given), ground),
  ];
}

/** While items are asked for, only these may be answered (CHG-8). */
function checkRequested(
  row: CorrectionRow,
  paths: readonly FieldPath[],
  answers: readonly (readonly [string, unknown])[],
  files: ReadonlySet<string>,
): FieldError[] {
  const items = row.phase === 'with_user' ? (row.itemsRequest?.items ?? []) : [];
  const asked = items.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const wrongPaths =
    row.phase === 'with_user' ? paths.filter((path) => !asked.some((one) => overlaps(one, path))) : [];
  return [
    ...wrongPaths.map((path) => fieldError(path, 'not-requested')),
    ...answers.flatMap(([id, answer]): FieldError[] => {
      const pointer = `/answers/${/^[\w-]{1,128}$/.test(id) ? id : '*'}`;
      if (!items.some((item) => item.id === id)) {
        return [{ pointer, code: 'not-requested', detail: fieldErrorDetail('not-requested') }];
      }
      const named = toMap(answer)['attachments'];
      const isKnown =
        !Array.isArray(named) || named.every((one) => typeof one === 'string' && files.has(one));
      if (isKnown) return [];
      return [
        {
          pointer: `${pointer}/attachments`,
          code: 'unknown-field',
          detail: fieldErrorDetail('unknown-field'),
        },
      ];
    }),
  ];
}

function toMap(value: unknown): { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  // An object read as a map from name to anything.
  return value as { readonly [name: string]: unknown };
}
