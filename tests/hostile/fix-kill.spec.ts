import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { Changes } from '../../mending/changes.ts';
import { openFolder } from '../../mending/folder.ts';

// Killed before each call of the file system, or in the middle of it: whoever comes next finds every file as it was, or as it
// was meant to be, and nothing else.

const HTACCESS = '# BEGIN WordPress\r\ncaf\xe9\n# END WordPress';
const CHANGED = `# new\n${HTACCESS}`;

let scratch = '';
let script = '';

test.beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'wprd-killed-'));
  script = path.join(scratch, 'change.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./support/killed-change.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Loaded once the file system is watched.
    splitting: false,
    external: ['node:*'],
  });
});
test.afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Place {
  root: string;
  state: string;
}

function site(name: string): Place {
  const root = path.join(scratch, name, 'www');
  mkdirSync(path.join(root, 'wp-content'), { recursive: true });
  writeFileSync(path.join(root, 'wp-load.php'), '<?php');
  const file = path.join(root, '.htaccess');
  writeFileSync(file, HTACCESS, 'latin1');
  chmodSync(file, 0o640);
  utimesSync(file, 1_700_000_000, 1_700_000_000);
  return { root, state: path.join(scratch, name, 'state', 'fix') };
}

/** How many calls it made; null when it was killed. */
function run(
  { root, state }: Place,
  scenario: string,
  killedAt = 0,
  refused = '',
  user: { uid?: number; gid?: number } = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const args = [script, root, state, scenario, String(killedAt), refused];
    const child = spawn(process.execPath, args, { cwd: '/', ...user });
    let out = '';
    let said = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(null);
      else if (code === 0) resolve(Number(out));
      else reject(new Error(said));
    });
  });
}

/** Each file and folder with its mode and bytes. */
function tree(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const place = path.join(root, name);
      const found = statSync(place);
      const bytes = found.isFile() ? createHash('sha256').update(readFileSync(place)).digest('hex') : '';
      return [name, `${found.mode.toString(8)} ${bytes}`];
    }),
  );
}

function recover({ root, state }: Place) {
  return new Changes(openFolder(root, '/'), state).undoBegun();
}

for (const refused of ['', 'rename'] as const)
  for (const scenario of ['keep', 'undo'] as const)
    test(`killed at any call while a file is ${refused === '' ? 'replaced' : 'overwritten'} and one is added (${scenario})`, async () => {
      test.setTimeout(120_000);
      const whole = site(`whole-${scenario}-${refused}`);
      const before = tree(whole.root);
      const calls = (await run(whole, scenario, 0, refused)) ?? 0;
      expect(calls).toBeGreaterThan(50);
      const after = tree(whole.root);
      if (scenario === 'undo') expect(after).toEqual(before);
      const seen = { before: 0, after: 0 };
      const one = async (at: number) => {
        const place = site(`${scenario}-${refused}-${at}`);
        expect(await run(place, scenario, at, refused), `call ${at}`).toBeNull();
        const now = readFileSync(path.join(place.root, '.htaccess'), 'latin1');
        // As it is found by whoever visits the site before anybody has come to take it back.
        if (refused === '') expect([HTACCESS, CHANGED], `call ${at}`).toContain(now);
        for (const restored of recover(place)) expect(restored.why, `call ${at}`).toBeNull();
        const left = tree(place.root);
        const isAfter = left['.htaccess'] === after['.htaccess'] && scenario === 'keep';
        const isAdded = 'wp-content/mu-plugins/new/a.php' in left;
        seen[isAfter ? 'after' : 'before'] += 1;
        const expected = { ...before, ...(isAfter ? { '.htaccess': after['.htaccess'] } : {}) };
        // The second of two is kept after the first.
        if (isAdded) expect(left, `call ${at}`).toEqual(after);
        else expect(left, `call ${at}`).toEqual(expected);
        if (!isAfter) {
          expect(statSync(path.join(place.root, '.htaccess')).mtimeMs, `call ${at}`).toBe(1_700_000_000_000);
          expect(existsSync(place.state), `call ${at}`).toBe(false);
        }
        rmSync(path.dirname(place.root), { recursive: true, force: true });
      };
      const waiting = Array.from({ length: calls }, (_, at) => at + 1);
      const work = async () => {
        for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) await one(at);
      };
      await Promise.all([work(), work(), work()]);
      expect(seen.before).toBeGreaterThan(20);
    });

test('killed at any call while it is taken back, it is taken back by the next one', async () => {
  test.setTimeout(120_000);
  const model = site('model');
  const before = tree(model.root);
  await run(model, 'leave');
  const copy = (name: string): Place => {
    const folder = path.join(scratch, name);
    cpSync(path.join(scratch, 'model'), folder, { recursive: true, preserveTimestamps: true });
    return { root: path.join(folder, 'www'), state: path.join(folder, 'state', 'fix') };
  };
  // The journal says of which folder it is.
  const moved = (place: Place): Place => {
    const file = path.join(place.state, 'journal.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(model.root, place.root));
    return place;
  };
  const calls = (await run(moved(copy('recovered')), 'recover')) ?? 0;
  expect(calls).toBeGreaterThan(20);
  for (let at = 1; at <= calls; at++) {
    const place = moved(copy(`recover-${at}`));
    expect(await run(place, 'recover', at), `call ${at}`).toBeNull();
    for (const restored of recover(place)) expect(restored.why, `call ${at}`).toBeNull();
    expect(tree(place.root), `call ${at}`).toEqual(before);
    expect(existsSync(place.state), `call ${at}`).toBe(false);
  }
});

test('where a mounted folder lets nothing be replaced, linked, given away or timed, files are changed and put back all the same', async () => {
  const place = site('mounted');
  const before = tree(place.root);
  await run(place, 'leave', 0, 'mount');
  expect(readFileSync(path.join(place.root, '.htaccess'), 'latin1')).toBe(CHANGED);
  expect(readFileSync(path.join(place.root, 'wp-content/mu-plugins/new/a.php'), 'latin1')).toBe(
    '<?php // new\n',
  );
  await run(place, 'recover', 0, 'mount');
  expect(tree(place.root)).toEqual(before);
  expect(existsSync(place.state)).toBe(false);
});

test('a file of another user is changed and put back in place, and stays that user’s', async () => {
  test.skip(process.getuid?.() !== 0, 'only root can be two users');
  const place = site('of-another');
  const nobody = { uid: 65_534, gid: 65_534 };
  for (const open of [scratch, path.dirname(place.root)]) chmodSync(open, 0o755);
  for (const open of [path.join(place.root, 'wp-content')]) chmodSync(open, 0o777);
  chmodSync(path.join(place.root, '.htaccess'), 0o666);
  mkdirSync(path.dirname(place.state));
  chmodSync(path.dirname(place.state), 0o777);
  const before = tree(place.root);
  await run(place, 'leave', 0, '', nobody);
  expect(readFileSync(path.join(place.root, '.htaccess'), 'latin1')).toBe(CHANGED);
  expect(statSync(path.join(place.root, '.htaccess')).uid).toBe(0);
  await run(place, 'recover', 0, '', nobody);
  expect(tree(place.root)).toEqual(before);
  expect(existsSync(place.state)).toBe(false);
});
