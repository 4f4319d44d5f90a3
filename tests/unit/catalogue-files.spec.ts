import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { catalogueFiles } from '../../scripts/catalogue.mjs';

// No index is loaded here: where one of them does not even load, this says why.

const root = fileURLToPath(new URL('../../', import.meta.url));

test('ids and indexes are those of the declarations', () => {
  for (const [file, text] of Object.entries(catalogueFiles()))
    expect(readFileSync(path.join(root, file), 'utf8'), `${file}: run npm run catalogue`).toBe(text);
});

interface Tree {
  copy(from: string, to: string): void;
  move(from: string, to: string): void;
  edit(file: string, pattern: RegExp, by: string): void;
}

/** What is said of a copy of the catalogue after that change. */
function saidAfter(change: (tree: Tree) => void): string {
  const tree = test.info().outputPath('tree');
  for (const folder of ['probes', 'checks', 'causes', 'fixes'])
    cpSync(path.join(root, folder), path.join(tree, folder), { recursive: true });
  const at = (file: string) => {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    return path.join(tree, file);
  };
  expect(catalogueFiles(tree)).toEqual(catalogueFiles());
  change({
    copy: (from, to) => cpSync(at(from), at(to)),
    move: (from, to) => renameSync(at(from), at(to)),
    edit(file, pattern, by) {
      const before = readFileSync(at(file), 'utf8');
      const after = before.replace(pattern, by);
      expect(after).not.toBe(before);
      writeFileSync(at(file), after);
    },
  });
  try {
    catalogueFiles(tree);
    return '';
  } catch (error) {
    return String((error as Error).message);
  }
}

const mark = 'causes/php/byte-order-mark.ts';
const ORDER = /^ {2}order: .*\n/m;

const wrong: Record<string, { change: (tree: Tree) => void; says: string[] }> = {
  'an id in two layers': {
    change(tree) {
      tree.copy(mark, 'causes/edge/byte-order-mark.ts');
      tree.edit('causes/edge/byte-order-mark.ts', ORDER, '  order: 99999,\n');
      tree.edit('causes/edge/byte-order-mark.ts', /layer: 'php'/, "layer: 'edge'");
    },
    says: [
      `causes/edge/byte-order-mark.ts and ${mark}: both have the id byte-order-mark; give one of them another`,
    ],
  },
  'a cause, a check and a probe without an order': {
    change(tree) {
      for (const file of [mark, 'checks/cors.ts', 'probes/requests/token.ts']) tree.edit(file, ORDER, '');
    },
    says: ['probes/requests/token.ts', 'checks/cors.ts', mark].map(
      (file) =>
        `${file}: it has no order; write order: 123, on a line of its own, a number that no other has`,
    ),
  },
  'two of one order': {
    change(tree) {
      for (const file of [mark, 'causes/php/length-mismatch.ts']) tree.edit(file, ORDER, '  order: 99999,\n');
      for (const file of ['cors', 'smoke']) tree.edit(`checks/${file}.ts`, ORDER, '  order: 99998,\n');
    },
    says: [
      'checks/cors.ts and checks/smoke.ts: both have the order 99998; give one of them another',
      `${mark} and causes/php/length-mismatch.ts: both have the order 99999; give one of them another`,
    ],
  },
  'a cause in the folder of another layer, and a fix in that of another server': {
    change(tree) {
      tree.move(mark, 'causes/edge/byte-order-mark.ts');
      tree.move('fixes/apache/apache-allow-headers.ts', 'fixes/nginx/apache-allow-headers.ts');
    },
    says: [
      "causes/edge/byte-order-mark.ts: its layer is php; move it to causes/php/, or write layer: 'edge'",
      "fixes/nginx/apache-allow-headers.ts: its server is apache; move it to fixes/apache/, or write server: 'nginx'",
    ],
  },
  'a cause beside the layers, and one below': {
    change(tree) {
      tree.move(mark, 'causes/byte-order-mark.ts');
      tree.move('causes/php/length-mismatch.ts', 'causes/php/deep/length-mismatch.ts');
    },
    says: ['causes/byte-order-mark.ts', 'causes/php/deep/length-mismatch.ts'].map(
      (file) => `${file}: a declaration stands as causes/<layer>/<id>.ts; move it there`,
    ),
  },
  'another id than the name of the file, under another name': {
    change(tree) {
      tree.edit(mark, /id: 'byte-order-mark'/, "id: 'byte-mark'");
      tree.edit(mark, /export const byteOrderMark/, 'export const byteMark');
    },
    says: [
      `${mark}: what is called "byte-order-mark" is to be exported as byteOrderMark`,
      `${mark}: write id: 'byte-order-mark', or give the file the name of its id`,
    ],
  },
};

for (const [what, { change, says }] of Object.entries(wrong))
  test(`${what} is refused, by file and with what to do`, () => {
    expect(saidAfter(change)).toBe(['The catalogue is not written:', ...says].join('\n  '));
  });
