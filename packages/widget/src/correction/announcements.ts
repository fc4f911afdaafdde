import type { Words } from '../words/words.ts';
import type { FileEntry } from './draft.ts';
import type { State } from './state.ts';

/** What is said aloud beside the title of a new screen, which takes focus. */
export interface Announcement {
  readonly polite?: string | undefined;
  readonly assertive?: string | undefined;
}

const filesOf = (state: State): Readonly<Record<string, FileEntry>> => {
  const kept = state.screen === 'failed' ? state.back : state;
  if ('desk' in kept) return kept.desk.draft.files;
  return kept.screen === 'follow' ? kept.typed.files : {};
};

/** What a change of state says to those who do not see it. Short, state first; assertive for what stops the person. */
export function announcementOf(after: State, before: State, words: Words): Announcement {
  if (after.screen === 'failed' && before.screen !== 'failed') {
    const { cause } = after.failure;
    const text = words.find(`live.${cause}`) ?? words.find(`failure.${cause}.title`) ?? after.failure.title;
    return cause === 'lost' ? { polite: text } : { assertive: text };
  }
  if (before.screen === 'failed' && before.failure.cause === 'offline' && after.screen !== 'failed') {
    return { polite: words.find('said.back-online') };
  }
  if ('notice' in after && (!('notice' in before) || before.notice !== after.notice)) {
    return { polite: words.find(`said.${after.notice}`) };
  }
  return { polite: fileNews(filesOf(after), filesOf(before), words, hasLeft(after, before)) };
}

/** The files left this page with the screen, or with an answer that was sent: nobody took them away. */
const hasLeft = (after: State, before: State): boolean =>
  after.screen !== before.screen || 'acting' in before;

type Files = Readonly<Record<string, FileEntry>>;

/** A file begun, half way, received or refused: never every percent. */
function fileNews(after: Files, before: Files, words: Words, hasLeft: boolean): string | undefined {
  for (const file of Object.values(after)) {
    const old = before[file.id];
    const params = { file: file.name };
    if (old === undefined) return words.find('live.file_added', params);
    if (old.state !== file.state) {
      const text = words.find(`live.file_${file.state.replaceAll('-', '_')}`, params);
      if (text !== undefined) return text;
    }
    const half = file.size / 2;
    if (old.sent < half && file.sent >= half && file.state === 'sending') {
      return words.find('live.file_progress', { ...params, percent: '50' });
    }
  }
  if (hasLeft) return undefined;
  const gone = Object.values(before).find((file) => after[file.id] === undefined);
  return gone === undefined ? undefined : words.find('live.file_removed', { file: gone.name });
}
