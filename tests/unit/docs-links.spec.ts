import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exitStatus } from '../../monitor/run-status.ts';
import { root } from '../docs/files-root.ts';

/** The files below a folder that end so, by their paths from the root. */
function filesIn(folder: string, end: string, recursive = true): string[] {
  const names = readdirSync(path.join(root, folder), { recursive, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(end)).map((name) => path.join(folder, name));
}

const pages = [
  ...filesIn('', '.md', false),
  ...filesIn('docs', '.md'),
  ...filesIn('lab', '.md', false),
].filter((page) => !page.includes('prose'));

/** As GitHub makes them: letters and digits in lower case, blanks as hyphens. */
function anchorsOf(text: string): string[] {
  const headings = text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

for (const page of pages)
  test(`every link in ${page} leads to a file of the repository, and to a heading in it`, () => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const links = text
      .replace(/^ *```.*?^ *```/gms, '')
      .matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g);
    for (const [, to = '', anchor] of links) {
      const file = path.join(root, to === '' ? page : path.join(path.dirname(page), to));
      expect(existsSync(file), `${to} is there`).toBe(true);
      if (anchor) expect(anchorsOf(readFileSync(file, 'utf8')), `${to}#${anchor}`).toContain(anchor);
    }
  });

test('each error that docs/troubleshooting.md names is one that is printed', () => {
  const sources = ['cli', 'sites', 'http', 'monitor', 'base', 'reports', 'suite', 'visit', 'mending']
    .flatMap((folder) => filesIn(folder, '.ts'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'));
  const text = readFileSync(path.join(root, 'docs/troubleshooting.md'), 'utf8');
  const errors = [...text.matchAll(/^### `(.*)`$/gm)].map(([, error = '']) => error);
  expect(errors.length).toBeGreaterThan(15);
  for (const error of errors) {
    const parts = error
      .split('…')
      .map((part) => part.trim())
      .filter((part) => /\w/.test(part));
    const isPrinted = sources.some((source) => parts.every((part) => source.includes(part)));
    expect(isPrinted, error).toBe(true);
  }
});

test('docs/troubleshooting.md has every exit status', () => {
  const text = readFileSync(path.join(root, 'docs/troubleshooting.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, status]) => Number(status));
  expect(rows).toEqual([...Object.values(exitStatus), 128 + 15, 128 + 13]);
});
