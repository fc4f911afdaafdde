import type { ChangeInput, Correction, HeldRecord } from '@bonne-foi/contract';
import { CorrectionShape } from '../generated/person-shapes.ts';
import { type Client, type DraftPatch, hasCode, isSdkError, SdkError } from '../index.ts';
import { systemClock } from '../race.ts';
import { systemRandom } from '../random.ts';
import { misfits } from '../shape.ts';
import type { Draft, DraftOptions, DraftState } from './draft.ts';
import { parseKept } from './kept.ts';
import { type Edits, isEmpty, mergeEdits, rebase, type Saved } from './rebase.ts';
import { memoryStore } from './store.ts';

/** The version of a record that a draft stands on. */
type Base = Pick<HeldRecord, 'version' | 'formVersion'>;

interface Act {
  readonly key: string;
  readonly edits: Edits;
  readonly based: Base | undefined;
}

const nothing: Edits = { changes: {} };

/** A draft for one record. It is opened at the service by the first save. */
export function createDraft(client: Client, record: HeldRecord, options: DraftOptions = {}): Draft {
  const { store = memoryStore(), clock = systemClock, random = systemRandom, debounceMs = 800 } = options;
  const storeKey = `bonne-foi:draft:${record.id}`;
  let basedOn: Base | undefined = options.correction ? undefined : record;
  let state: DraftState = {
    status: 'saved',
    correction: options.correction,
    edits: nothing,
    conflicts: [],
    error: undefined,
    storeFailed: false,
  };
  /** One act, kept until its outcome is certain: its key and its bytes do not change. */
  let act: Act | undefined;
  let running: Promise<Correction> | undefined;
  let timer = new AbortController();

  const update = (part: Partial<DraftState>): void => {
    state = { ...state, ...part };
    options.onChange?.(state);
  };

  const keep = async (): Promise<void> => {
    const edits = act ? mergeEdits(act.edits, state.edits) : state.edits;
    const { correction } = state;
    const before: Saved = {
      changes: {},
      ...(correction?.comment !== undefined && { comment: correction.comment }),
    };
    for (const path of Object.keys(edits.changes)) {
      const held = correction?.changes[path];
      if (held) before.changes[path] = held;
    }
    try {
      if (isEmpty(edits) && !state.conflicts.length) await store.delete(storeKey);
      else {
        const kept = { v: 1, edits, before, correctionId: correction?.id, conflicts: state.conflicts };
        await store.set(storeKey, JSON.stringify(kept));
      }
    } catch {
      if (!state.storeFailed) update({ storeFailed: true });
    }
  };

  const edit = (edits: Edits): void => {
    if (state.status === 'closed') return;
    update({
      status: state.conflicts.length ? 'conflict' : 'waiting',
      edits: mergeEdits(state.edits, edits),
      error: undefined,
    });
    void keep();
    timer.abort();
    const mine = (timer = new AbortController());
    void clock.sleep(debounceMs, mine.signal).then(() => {
      // A failure is in the state.
      if (!mine.signal.aborted) save().catch(() => undefined);
    });
  };

  const send = async (): Promise<Correction> => {
    const { correction } = state;
    act ??= { key: random.uuid(), edits: state.edits, based: basedOn };
    const { key, edits, based }: Act = act;
    if (state.edits === edits) update({ edits: nothing });
    const base = based && { basedOn: based.version, formVersion: based.formVersion };
    if (correction) {
      const { comment, changes } = edits;
      const patch: DraftPatch = { ...base, changes, ...(comment !== undefined && { comment }) };
      return client.corrections.update(
        correction.id,
        patch,
        { ifMatch: correction.version },
        { idempotencyKey: key },
      );
    }
    const changes: Record<string, ChangeInput> = {};
    for (const [path, change] of Object.entries(edits.changes)) if (change) changes[path] = change;
    return client.corrections.create(
      {
        recordId: record.id,
        basedOn: (based ?? record).version,
        formVersion: (based ?? record).formVersion,
        changes,
        ...(edits.comment && { comment: edits.comment }),
      },
      { idempotencyKey: key },
    );
  };

  const onFailure = async (error: unknown): Promise<void> => {
    const failure = isSdkError(error) ? error : new SdkError('config', 'unexpected', {}, error);
    const sent = act?.edits ?? nothing;
    const { correction } = state;
    // The outcome is not certain: the same act is tried again, unchanged.
    if (!failure.info.maybeApplied) {
      act = undefined;
      update({ edits: mergeEdits(sent, state.edits) });
    }
    if (!correction || !hasCode(failure, 'stale-version')) {
      update({ status: 'failed', error: failure });
      throw failure;
    }
    const now = isCorrection(failure.current) ? failure.current : await client.corrections.get(correction.id);
    const { edits, conflicts } = rebase(state.edits, correction, now);
    update({ correction: now, edits, conflicts: [...state.conflicts, ...conflicts] });
  };

  const loop = async (): Promise<Correction> => {
    while (act ?? (!isEmpty(state.edits) || !state.correction || (basedOn && state.correction))) {
      update({ status: 'saving', error: undefined });
      try {
        const correction = await send();
        if (act?.based === basedOn) basedOn = undefined;
        act = undefined;
        update({ correction });
      } catch (error) {
        await onFailure(error);
      } finally {
        await keep();
      }
    }
    update({ status: state.conflicts.length ? 'conflict' : 'saved' });
    return state.correction;
  };

  const save = (): Promise<Correction> => {
    timer.abort();
    return (running ??= loop().finally(() => {
      running = undefined;
    }));
  };

  return {
    get state() {
      return state;
    },
    set(path, change) {
      edit({ changes: { [path]: change } });
    },
    remove(path) {
      edit({ changes: { [path]: null } });
    },
    setComment(comment) {
      edit({ changes: {}, comment });
    },
    resolve(path, choice) {
      const found = state.conflicts.find((one) => one.path === path);
      if (!found) return;
      update({ conflicts: state.conflicts.filter((one) => one !== found) });
      const { mine } = found;
      if (choice === 'theirs') edit(nothing);
      else if (mine === null || typeof mine === 'string') {
        edit(path === '' ? { changes: {}, comment: mine } : { changes: { [path]: null } });
      } else edit({ changes: { [path]: mine } });
    },
    rebaseOn(fresh) {
      basedOn = fresh;
      edit(nothing);
    },
    flush: save,
    async restore() {
      try {
        const kept = parseKept(await store.get(storeKey));
        if (!kept) return false;
        const correction =
          kept.correctionId === undefined ? undefined : await client.corrections.get(kept.correctionId);
        if (correction?.phase === 'closed') return false;
        const { edits, conflicts } = correction
          ? rebase(kept.edits, kept.before, correction)
          : { edits: kept.edits, conflicts: [] };
        if (correction) basedOn = undefined;
        update({ correction, conflicts: [...kept.conflicts, ...conflicts] });
        edit(mergeEdits(edits, state.edits));
        return true;
      } catch (error) {
        if (isSdkError(error) && !hasCode(error, 'not-found', 'gone')) throw error;
        return false;
      }
    },
    async close() {
      timer.abort();
      update({ status: 'closed', edits: nothing, conflicts: [] });
      act = undefined;
      await keep();
    },
  };
}

function isCorrection(value: unknown): value is Correction {
  return misfits(CorrectionShape, value).length === 0;
}
