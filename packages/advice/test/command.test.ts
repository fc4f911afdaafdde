import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { frenchCatalogue } from '@bonne-foi/advice/catalogue';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'advice-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
function run(...args: readonly string[]) {
  const command = ['--conditions=@bonne-foi/source', join(root, 'bin/bonne-foi-advice.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll(folder, '…'), stderr: stderr.replaceAll(folder, '…') };
}

const broken = file(
  'broken.json',
  JSON.stringify({ ...frenchCatalogue, items: [{ ...frenchCatalogue.items[0], error: 'Vous oubliez.' }] }),
);
const shipped = join(root, 'catalogue/fr.json');

describe('bonne-foi-advice check', () => {
  it('finds nothing in the shipped catalogue', () => {
    assert.deepEqual(run('check', '--strict', '--today', '2026-11-20', shipped), {
      status: 0,
      stdout: `${shipped}: 0 errors, 0 warnings\n`,
      stderr: '',
    });
  });

  it('says what is wrong, where, and what to do', () => {
    assert.deepEqual(run('check', '--today', '2026-11-20', broken), {
      status: 1,
      stdout: `error   …/broken.json caf-vie-de-couple /items/0/error [not-first-person]
        is not in the first person; name the mistake as in « J’oublie de… »
…/broken.json: 1 errors, 0 warnings
`,
      stderr: '',
    });
  });

  it('counts warnings only when asked to', () => {
    const late = ['check', '--today', '2030-01-01', shipped];
    assert.equal(run(...late).status, 0);
    assert.match(run(...late).stdout, /: 0 errors, 73 warnings\n$/);
    assert.equal(run(...late, '--strict').status, 1);
  });

  it('speaks to machines', () => {
    const [line = ''] = run('check', '--json', '--today', '2026-11-20', broken).stdout.split('\n');
    const finding: unknown = JSON.parse(line);
    assert.deepEqual(finding, {
      ...{ file: '…/broken.json', level: 'error', card: 'caf-vie-de-couple', pointer: '/items/0/error' },
      ...{ code: 'not-first-person', message: 'is not in the first person' },
      todo: 'name the mistake as in « J’oublie de… »',
    });
  });

  it('knows the procedures it is given', () => {
    const procedures = file(
      'procedures.json',
      JSON.stringify([{ key: 'urssaf-dsn', fields: ['contributionPeriod'] }]),
    );
    const { status, stdout } = run('check', '--procedures', procedures, '--today', '2026-11-20', shipped);
    assert.equal(status, 1);
    assert.match(stdout, /dsn-coherence \/items\/\d+\/fields\/0 \[unknown-field\]/);
  });

  it('cannot be carried out', () => {
    const table: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^Usage: /],
      [['publish', shipped], /^Usage: /],
      [['check'], /^Usage: /],
      [['check', '--today', 'tomorrow', shipped], /^--today: write a day as 2026-11-20\n$/],
      [['check', '--nothing', shipped], /Unknown option '--nothing'/],
      [['check', join(folder, 'absent.json')], /ENOENT/],
      [['check', file('text.json', 'not json')], /JSON/],
    ];
    for (const [args, message] of table) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
    }
  });

  it('helps', () => {
    assert.equal(run('--help').status, 0);
    assert.match(run('--help').stdout, /^Usage: /);
  });
});
