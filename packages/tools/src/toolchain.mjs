// Finds or installs what the commands of this repository need. Runs on Node 20: nothing here may be newer.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const bin = join(root, 'node_modules', '.bin');
const cache = join(root, 'node_modules', '.cache', 'bonne-foi');

/**
 * Environment in which every program finds the repository's own tools, Node 24 among them, first.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnv(extra = {}) {
  return { ...process.env, REDOCLY_TELEMETRY: 'off', ...extra, PATH: bin + delimiter + process.env.PATH };
}

/** The Node that runs builds, tests and servers: the repository's own, else the one that runs this file. */
export function nodePath() {
  const own = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `This system (${process.platform} ${process.arch}) has no Node 24 package. Install Node 24 and run the command again.`,
  );
}

/** Prints one clear sentence and ends with exit code 2. @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Runs a program in the root to its end and gives its exit code. */
export function run(command, args, { env = {}, quiet = false, cwd = root } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: toolEnv(env),
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.error) fail(`Cannot run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a program and ends with its exit code if it fails. */
export function must(command, args, options) {
  const code = run(command, args, options);
  if (code !== 0) process.exit(code);
}

/** Starts a program that goes on; signals reach it. */
export function start(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, env: toolEnv(env), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return child;
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: Node 20.19 or newer is needed to install the tools.`);
  }
  const lock = digest(readFileSync(join(root, 'package-lock.json')));
  const mark = join(cache, 'installed');
  if (existsSync(bin) && existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the dependencies (once, one to three minutes)…');
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, lock);
}

/** Hexadecimal SHA-256. */
export function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Where a command keeps what it may lose (build marks, test counts). */
export function cachePath(name) {
  mkdirSync(cache, { recursive: true });
  return join(cache, name);
}
