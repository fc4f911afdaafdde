import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startDemo } from './demo-harness.ts';

const demo = await startDemo();
after(() => demo.stop());
const script = fileURLToPath(new URL('correct.mjs', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...args: string[]): Promise<Ended> {
  try {
    const done = await promisify(execFile)(process.execPath, [
      '--conditions=@bonne-foi/source',
      script,
      ...args,
    ]);
    return { code: 0, ...done };
  } catch (error) {
    // execFile rejects with what the program printed.
    return error as Ended;
  }
}

test('the script corrects, proves, checks, sends, prints the receipt and follows', async () => {
  const { code, stdout, stderr } = await run(demo.origin);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.match(stdout, /Session : Camille Exemple/);
  assert.match(stdout, /Pièce : attestation-exemple\.pdf, ready/);
  assert.match(stdout, /Vérifiez avant d’envoyer\n {2}\S+ \(set, \w+\) : .+ → .+/);
  assert.match(stdout, /Accusé A[ER]-\d{4}-\d{6}\n {2}Reçu le : \d{4}-/);
  assert.match(stdout, /Suivi\n {2}\w+ : chez /);
});

test('says plainly what is wrong', async () => {
  const nobody = await run('http://localhost:1');
  assert.equal(nobody.code, 1);
  assert.match(nobody.stderr, /Personne ne répond à cette adresse/);
  const unknown = await run(demo.origin, 'person_nobody');
  assert.match(unknown.stderr, /La démo ne connaît pas « person_nobody »/);
  const none = await run();
  assert.equal(none.code, 2);
  assert.match(none.stderr, /^Usage/);
});
