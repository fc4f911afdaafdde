import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bodyOf, runBlobStoreSuite, textOf } from './blob-store-harness.ts';
import { createFolderBlobStore } from './folder-blob-store.ts';

const root = await mkdtemp(join(tmpdir(), 'bonne-foi-blobs-'));
let folders = 0;
const newFolder = (): string => join(root, String((folders += 1)));
after(async () => rm(root, { recursive: true, force: true }));

runBlobStoreSuite('folder', () => Promise.resolve(createFolderBlobStore(newFolder())));

test('folder: what was kept is there for another process, and only for its user', async () => {
  const folder = newFolder();
  await createFolderBlobStore(folder).append('a', 0, bodyOf(['123']), { limit: 10 });
  const later = createFolderBlobStore(folder);
  assert.equal(await later.append('a', 3, bodyOf(['45']), { limit: 10 }), 5);
  assert.equal(await textOf(later, 'a'), '12345');
  assert.equal((await stat(join(folder, 'a.blob'))).mode & 0o777, 0o600);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
});

test('folder: a put that fails leaves nothing behind', async () => {
  const folder = newFolder();
  const blobs = createFolderBlobStore(folder);
  await assert.rejects(blobs.put('a', bodyOf(['123'], new Error('cut')), { limit: 10 }), /cut/);
  assert.deepEqual(await readdir(folder), []);
});

test('folder: what a killed process left half written goes, what is being written stays', async () => {
  const folder = newFolder();
  await mkdir(folder);
  for (const name of ['old.blob.1.part', 'new.blob.2.part', 'kept.blob'])
    await writeFile(join(folder, name), '1');
  await utimes(join(folder, 'old.blob.1.part'), 0, 0);
  await utimes(join(folder, 'kept.blob'), 0, 0);
  await createFolderBlobStore(folder).check();
  assert.deepEqual((await readdir(folder)).toSorted(), ['kept.blob', 'new.blob.2.part']);
});

test('folder: it is not ready where it cannot write', async () => {
  const file = newFolder();
  await writeFile(file, '');
  await assert.rejects(createFolderBlobStore(join(file, 'inside')).check());
});
