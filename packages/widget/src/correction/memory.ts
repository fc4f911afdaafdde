import type { FileEntry } from './draft.ts';
import type { Shelf } from './state.ts';

/** Where drafts outlive a reload of the tab, when the host turned that on (`remember`). */
export interface Memory {
  /** Nothing when there is nothing, or nothing that can be read. */
  read(): Shelf | undefined;
  write(shelf: Shelf): void;
}

/** Shape of what is kept: another one is not read. */
const version = 1;

/** Most characters kept: beyond, the page keeps its drafts in memory only. */
const mostCharacters = 500_000;

/**
 * `sessionStorage` of the tab: gone when the tab is closed, never shared. One entry for each service, erased when
 * nothing is left to keep.
 * @param key - names the service, never the person
 */
export function sessionMemory(storage: () => Storage, key: string): Memory {
  return {
    read() {
      try {
        return parseShelf(storage().getItem(key));
      } catch {
        return undefined; // Storage may be refused by the browser's settings: drafts then live with the page.
      }
    },
    write(shelf) {
      try {
        const text = JSON.stringify({ version, ...shelf });
        if (isEmpty(shelf) || text.length > mostCharacters) storage().removeItem(key);
        else storage().setItem(key, text);
      } catch {
        // Refused or full: as above.
      }
    },
  };
}

const isEmpty = ({ drafts, follows, answers }: Shelf): boolean =>
  [drafts, follows, answers].every((each) => Object.keys(each).length === 0);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseShelf(text: string | null): Shelf | undefined {
  const value: unknown = text === null ? undefined : JSON.parse(text);
  if (!isObject(value) || value['version'] !== version) return undefined;
  const { drafts, follows, answers } = value;
  if (!isObject(drafts) || !isObject(follows) || !isObject(answers)) return undefined;
  // Written by this very file, in this tab: the version stands for the shape.
  const shelf = { drafts, follows, answers } as unknown as Shelf;
  return {
    ...shelf,
    drafts: mapValues(shelf.drafts, (draft) => ({ ...draft, files: withoutBytes(draft.files) })),
    follows: mapValues(shelf.follows, (follow) => ({ ...follow, files: withoutBytes(follow.files) })),
  };
}

const mapValues = <T>(all: Readonly<Record<string, T>>, change: (each: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(all).map(([key, each]) => [key, change(each)]));

/** The bytes went with the page; what the service had received, it still has. */
const withoutBytes = (files: Readonly<Record<string, FileEntry>>): Record<string, FileEntry> =>
  mapValues(files, (file) => (file.attachment === undefined ? { ...file, state: 'bytes-lost' } : file));
