/** Writes rows until it is killed, and prints the number of each one once it is acknowledged. */
import { openSqliteStore } from './sqlite.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('Give the path of the database.');
const store = await openSqliteStore(path);
for (let number = 1; ; number += 1) {
  const sort = String(number).padStart(9, '0');
  await store.transaction((tx) =>
    tx.insert('corrections', { id: `cor_${number}`, owner: 'alix', scope: '', sort, body: { number } }),
  );
  process.stdout.write(`${number}\n`);
}
