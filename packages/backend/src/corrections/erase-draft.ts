import type { AttachmentRow } from '../files/attachment-row.ts';
import type { Service } from '../service.ts';
import type { Position, Transaction } from '../store/store.ts';
import type { CorrectionRow } from './correction-row.ts';
import { isExpired } from './dossier.ts';

const most = 200;

/** Forgets a draft that never reached anybody, with its files. Gives the keys of the bytes to forget afterwards. */
export async function eraseDraft(tx: Transaction, id: string): Promise<string[]> {
  const keys = await eraseFiles(tx, id);
  await tx.delete('corrections', id);
  return keys;
}

/** Forgets bytes that nothing names any more. */
export async function eraseBytes({ blobs }: Pick<Service, 'blobs'>, keys: readonly string[]): Promise<void> {
  for (const key of keys) await blobs?.delete(key);
}

/**
 * Empties the drafts whose life is over, a hundred looked at each time: what was typed and the files go, the id stays
 * so that it still answers 410. Gives where to go on from; undefined once all were looked at.
 */
export async function emptyExpiredDrafts(
  service: Service,
  after: Position | undefined,
): Promise<Position | undefined> {
  const now = service.clock.now();
  const { keys, last } = await service.store.transaction(async (tx) => {
    const query = { scope: '', order: 'oldest', limit: 100, ...(after !== undefined && { after }) } as const;
    const rows = await tx.list<CorrectionRow>('corrections', query);
    const erased: string[] = [];
    for (const row of rows.filter(({ body }) => isExpired(body, now))) {
      erased.push(...(await eraseFiles(tx, row.id)));
      const { comment: _comment, ext: _ext, ...kept } = row.body;
      const body: CorrectionRow = { ...kept, title: '', person: '', changes: {}, answers: {} };
      await tx.put('corrections', { ...row, scope: 'expired', body });
    }
    return { keys: erased, last: rows.length === 100 ? rows.at(-1) : undefined };
  });
  await eraseBytes(service, keys);
  return last === undefined ? undefined : { sort: last.sort, id: last.id };
}

async function eraseFiles(tx: Transaction, id: string): Promise<string[]> {
  const files = await tx.list<AttachmentRow>('attachments', { scope: id, order: 'oldest', limit: most });
  for (const file of files) await tx.delete('attachments', file.id);
  return files.map(({ body }) => body.blobKey);
}
