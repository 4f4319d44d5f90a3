import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import { useExtensions } from '../../extend/load.ts';
import { resolveExtension } from '../../extend/resolve.ts';

/** The catalogue belongs to the process; an option of the worker keeps other files' tests out of this one. */
const test = base.extend<object, { catalogue: string }>({
  catalogue: ['loaded', { option: true, scope: 'worker' }],
});

/** Writes a module and answers with its folder. */
function written(name: string, text: string): string {
  const file = test.info().outputPath(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return test.info().outputPath();
}

const addressOf = (folder: string, name: string) => pathToFileURL(path.join(folder, name)).href;

const hello = (id: string) => `export default { checks: [{
  id: '${id}', question: 'all is well', needs: ['posts'], judge: () => ({ state: 'pass' }),
}] };`;

test('a module is named by a path, a file name, an address, or the name of a package', () => {
  const folder = written('mine.mjs', '');
  written('node_modules/doctor-extras/package.json', '{ "exports": "./extras.js" }');
  written('node_modules/doctor-extras/extras.js', '');
  const mine = addressOf(folder, 'mine.mjs');
  for (const named of ['./mine.mjs', 'mine.mjs', path.join(folder, 'mine.mjs'), mine])
    expect(resolveExtension(named, folder)).toBe(mine);
  expect(resolveExtension('doctor-extras', folder)).toBe(
    addressOf(folder, 'node_modules/doctor-extras/extras.js'),
  );
});

test('what is nowhere is told with where it was looked for', () => {
  expect(() => resolveExtension('./none.mjs', '/tmp')).toThrow('./none.mjs: there is no such file in /tmp');
  expect(() => resolveExtension('no-such-package', '/tmp')).toThrow(
    'no-such-package is neither a file in /tmp nor a package that is installed there',
  );
});

test('two that ask for the same module at the same time have it added once', async () => {
  const folder = written('hello.mjs', hello('hello'));
  await Promise.all([useExtensions(['./hello.mjs'], folder), useExtensions(['hello.mjs'], folder)]);
  await useExtensions([addressOf(folder, 'hello.mjs')], folder);
  expect(checkIds.known.filter((id) => String(id) === 'hello')).toHaveLength(1);
});

const broken: [title: string, text: string, says: RegExp][] = [
  [
    'exports nothing',
    'export const checks = [];',
    /^\.\/x\.mjs has no default export; expected export default/,
  ],
  ['throws', "throw new Error('boom');", /^\.\/x\.mjs cannot be loaded: boom \(at /],
  ['is not written to its end', 'export default {', /^\.\/x\.mjs cannot be loaded: /],
  ['imports what is not there', "import 'none-such';", /^\.\/x\.mjs cannot be loaded: .*none-such/],
  [
    'exports something else',
    'export default 7;',
    /^\.\/x\.mjs cannot be used:\n {2}the extension is no object$/,
  ],
];
for (const [title, text, says] of broken)
  test(`a module that ${title} is told by its name`, async () => {
    const folder = written('x.mjs', text);
    await expect(useExtensions(['./x.mjs'], folder)).rejects.toThrow(
      expect.objectContaining({ name: 'ExtensionError', message: expect.stringMatching(says) }),
    );
  });
