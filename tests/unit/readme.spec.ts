import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { causeIds } from '../../causes/ids.ts';
import { checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import { commandNames } from '../../cli/program/names.ts';
import { loadSites } from '../../sites/load.ts';
import { MAX_REQUESTS } from '../../visit/sending/budget.ts';
import { root } from '../docs/files-root.ts';
import { command } from './support/command.ts';

// What the README says is so. What is printed, the links and the package are held by docs-causes, docs-links and package.

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

test('it begins with what a person wants first, in this order', () => {
  const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(0, 4)).toEqual(['Try it', 'Your own address', 'Your sites', 'Every hour']);
  const { scripts } = JSON.parse(read('package.json'));
  const [, block = ''] = /## Try it\n\n```sh\n(.*?)```/s.exec(readme) ?? [];
  for (const line of block.trim().split('\n')) expect(scripts).toHaveProperty(line.replace('npm ', ''));
});

test('its table has the checks, with their numbers and what they ask', () => {
  const rows = [...readme.matchAll(/^\| (\d\d) \| `(\w+)` \| (.*) \|$/gm)].map(([, ...cells]) => cells);
  const known = checkIds.known.map((id, at) => [
    String(at + 1).padStart(2, '0'),
    id,
    checks.known[id].question,
  ]);
  expect(rows).toEqual(known);
});

test('its table has every command but the one without a name', () => {
  const named = [...readme.matchAll(/^\| `(\w+)(?: [^`]*)?` \| /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(commandNames.filter((name) => name !== 'check').sort());
});

test('its sites.yaml is one, with the variables of its .env', () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
  const [, env = ''] = /```sh\n( *SHOP_USER.*?)```/s.exec(readme) ?? [];
  const folder = test.info().outputPath('project');
  mkdirSync(folder, { recursive: true });
  const unindented = (text: string) => text.replace(/^ {3}/gm, '');
  writeFileSync(path.join(folder, 'sites.yaml'), unindented(yaml));
  writeFileSync(path.join(folder, '.env'), unindented(env));
  const [shop, ...others] = loadSites({ file: path.join(folder, 'sites.yaml'), env: {} });
  expect(others).toEqual([]);
  expect(shop).toMatchObject({ name: 'shop', auth: { username: 'editor', password: '…' } });
});

test('its command lines are understood', async () => {
  const lines = [...readme.matchAll(/^npx wp-rest-doctor (.*?)(?: +#.*)?$/gm)].map(([, words = '']) => words);
  expect(lines.length).toBeGreaterThan(1);
  for (const words of lines) {
    // What comes after the options were read: nothing is visited.
    const { status, stderr } = await command([...words.split(' '), '--checks', 'none-of-ours']);
    expect([status, stderr], words).toEqual([
      2,
      expect.stringContaining('--checks does not know none-of-ours'),
    ]);
  }
});

test('its figures are those of the benchmarks and of the program', () => {
  const results = read('tests/bench/results.md');
  const [, thousand, tenThousand] = /\((\d+) MiB for 1,000 sites, (\d+) for 10,000\)/.exec(readme) ?? [];
  expect(results).toContain(`| 1,000 sites: peak memory | ${thousand} MiB |`);
  expect(results).toContain(`| 10,000 sites: peak memory | ${tenThousand} MiB |`);
  expect(readme).toContain('At most ten requests to a healthy site and twenty to a broken one');
  expect(MAX_REQUESTS).toBe(20);
  expect(readme).toContain('over a hundred reasons');
  expect(causeIds.known.length).toBeGreaterThan(100);
});
