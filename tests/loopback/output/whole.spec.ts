import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { writeNew, writeWhole } from '../../../base/write-whole.ts';
import { FileSet } from '../../../reports/output/file-set.ts';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
  async folder({}, use) {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-output-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const names = ['evidence.json', 'index.html', 'report.json'];

function started(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', writer, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function ended(child: ChildProcess): Promise<string | number | null> {
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

async function write(folder: string, text: string): Promise<void> {
  const set = new FileSet(folder, folder);
  for (const name of names) await set.begin(name).write(text);
  await set.place();
}

const texts = (folder: string) => names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

for (const step of ['begun', 'written', 'flushed'])
  test(`a run killed when its files are ${step} leaves the former ones, and the next takes away the rest`, async ({
    folder,
  }) => {
    await write(folder, 'former');
    expect(await ended(started(folder, 'killed', step))).toBe('SIGKILL');
    expect(texts(folder)).toEqual(['former', 'former', 'former']);
    expect(readdirSync(folder)).toHaveLength(6);
    expect(await ended(started(folder, 'next', 'whole'))).toBe(0);
    expect(texts(folder)).toEqual(['next', 'next', 'next']);
    expect(readdirSync(folder).sort()).toEqual(names);
  });

test('a run killed behind its end has left its own', async ({ folder }) => {
  await write(folder, 'former');
  expect(await ended(started(folder, 'killed', 'placed'))).toBe('SIGKILL');
  expect(texts(folder)).toEqual(['killed', 'killed', 'killed']);
});

test('two runs that end at once in one folder are not mixed', async ({ folder }) => {
  const both = ['one', 'two'].map((text) => started(folder, text, 'whole', '100'));
  expect(await Promise.all(both.map(ended))).toEqual([0, 0]);
  expect(new Set(texts(folder)).size).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(names);
});

test('whoever begins while another writes is told who and where', async ({ folder }) => {
  const other = started(folder, 'other', 'held');
  try {
    if (other.stdout) await once(other.stdout, 'data');
    const warning = new FileSet(folder, 'reports/out').warning;
    expect(warning).toContain(`Another run (process ${other.pid}) is writing into reports/out as well.`);
  } finally {
    other.kill('SIGKILL');
    await ended(other);
  }
  expect(new FileSet(folder, 'reports/out').warning).toBeNull();
});

for (const umask of [0o000, 0o022, 0o777])
  test(`what is written is its owner's alone under a umask of ${umask.toString(8)}`, async ({ folder }) => {
    test.skip(process.platform === 'win32', 'Windows has no such modes');
    const before = process.umask(umask);
    try {
      await write(path.join(folder, 'new', 'out'), 'text');
      writeWhole(path.join(folder, 'state', 'baseline.json'), '{}');
      writeNew(path.join(folder, 'bundle.zip'), 'zip');
    } finally {
      process.umask(before);
    }
    for (const made of ['new', 'new/out', 'state']) expect(modeOf(path.join(folder, made))).toBe('700');
    for (const file of ['new/out/report.json', 'state/baseline.json', 'bundle.zip'])
      expect(modeOf(path.join(folder, file))).toBe('600');
  });

test('a folder that is there keeps its mode; a file that is replaced does not', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'Windows has no such modes');
  const out = path.join(folder, 'out');
  mkdirSync(out, { mode: 0o755 });
  writeFileSync(path.join(out, 'report.json'), 'former', { mode: 0o644 });
  await write(out, 'text');
  expect([modeOf(out), modeOf(path.join(out, 'report.json'))]).toEqual(['755', '600']);
});

for (const [kind, make] of [
  ['a symbolic link', symlinkSync],
  ['a hard link', linkSync],
] as const)
  test(`nothing is written through ${kind}`, async ({ folder }) => {
    const out = path.join(folder, 'out');
    const other = path.join(folder, 'other');
    mkdirSync(out);
    writeFileSync(other, 'of somebody else');
    for (const name of [...names, 'baseline.json']) make(other, path.join(out, name));
    await write(out, 'text');
    writeWhole(path.join(out, 'baseline.json'), 'text');
    expect(readFileSync(other, 'utf8')).toBe('of somebody else');
    expect(texts(out)).toEqual(['text', 'text', 'text']);
    expect(readFileSync(path.join(out, 'baseline.json'), 'utf8')).toBe('text');
    make(other, path.join(out, 'bundle.zip'));
    expect(writeNew(path.join(out, 'bundle.zip'), 'zip')).toBe(false);
  });

test('a link that leads nowhere is in the way of a file that replaces nothing', ({ folder }) => {
  const file = path.join(folder, 'bundle.zip');
  symlinkSync(path.join(folder, 'nowhere'), file);
  expect(writeNew(file, 'zip')).toBe(false);
  expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
});

test('a folder that the user names may be a link', async ({ folder }) => {
  mkdirSync(path.join(folder, 'real'));
  symlinkSync(path.join(folder, 'real'), path.join(folder, 'out'));
  await write(path.join(folder, 'out'), 'text');
  expect(texts(path.join(folder, 'real'))).toEqual(['text', 'text', 'text']);
});

test('a folder or a pipe in the place of a file is refused, and nothing else is replaced', async ({
  folder,
}) => {
  test.skip(process.platform === 'win32', 'Windows has no such pipes');
  await write(folder, 'former');
  const pipe = path.join(folder, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  expect(() => writeWhole(pipe, 'text')).toThrow('is a device or a pipe, not a file');
  const set = new FileSet(folder, 'out');
  for (const name of names) await set.begin(name).write('text');
  rmSync(path.join(folder, 'report.json'));
  mkdirSync(path.join(folder, 'report.json'));
  await expect(set.place()).rejects.toThrow(/report\.json is a folder, not a file$/);
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('former');
  expect(() => new FileSet(folder, 'out').begin('report.json')).toThrow('out cannot take the reports: ');
});
