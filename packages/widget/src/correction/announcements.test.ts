import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allWords } from '../words/all-words-harness.ts';
import { announcementOf } from './announcements.ts';
import type { FileEntry } from './draft.ts';
import type { State } from './state.ts';

const words = allWords();
const file: FileEntry = {
  id: 'f1',
  name: 'releve.pdf',
  size: 10,
  mediaType: 'application/pdf',
  state: 'received',
  sent: 10,
};

/** What an announcement reads of a follow-up. */
const follow = (files: Readonly<Record<string, FileEntry>>, more: object = {}): State =>
  // Nothing else of the state is read.
  ({ screen: 'follow', typed: { files }, ...more }) as unknown as State;

describe('a file that is no longer in the list', () => {
  it('was taken away by the person', () => {
    const said = announcementOf(follow({}), follow({ f1: file }), words);
    assert.deepEqual(said, { polite: 'Document retiré\u00a0: releve.pdf' });
  });

  it('went with the answer that was sent', () => {
    const acting = { what: 'answers-submission', key: 'k', lost: 0 };
    const said = announcementOf(follow({}), follow({ f1: file }, { acting }), words);
    assert.deepEqual(said, { polite: undefined });
  });

  it('went with the screen', () => {
    // Nothing else of the state is read.
    const receipt = { screen: 'receipt' } as unknown as State;
    assert.deepEqual(announcementOf(receipt, follow({ f1: file }), words), { polite: undefined });
  });
});
