import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { families } from '../../causes/families.ts';
import { causeIds } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { causeShorts } from '../../causes/shorts.ts';
import { checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import { fixIds } from '../../fixes/ids.ts';
import { fixes } from '../../fixes/index.ts';
import { snippetOf } from '../../fixes/lines.ts';
import { probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { eitherOr, MAX_REQUESTS } from '../../visit/sending/budget.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixesFolder = path.join(root, 'fixes');

test('what is written of causes beside them is what they declare', () => {
  expect({ ...causeShorts }).toEqual(Object.fromEntries(causes.known.map(({ id, short }) => [id, short])));
});

test('a cause stands in the folder of its layer', () => {
  const at = causes.known.map(({ id, layer }) => `causes/${layer}/${id}.ts`);
  expect(at.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('a fix stands in the folder of its server, and its lines beside it', () => {
  for (const { id, server, snippet } of fixes.known) {
    if (server !== 'any') expect(existsSync(path.join(fixesFolder, server, `${id}.ts`)), id).toBe(true);
    if (snippet === null) continue;
    const [, owner] = /^([\w-]+\/[\w-]+)\.\w+$/.exec(snippet) ?? [];
    expect(existsSync(path.join(fixesFolder, `${owner}.ts`)), `${snippet} has the name of a fix`).toBe(true);
  }
});

test('every id names exactly one thing, under that id', () => {
  expect(causes.known.map(({ id }) => id)).toEqual([...causeIds.known]);
  expect(fixes.known.map(({ id }) => id).sort()).toEqual([...fixIds.known].sort());
  for (const id of probeIds.known) expect(probes.known[id].id).toBe(id);
  for (const id of checkIds.known) expect(checks.known[id].id).toBe(id);
});

test('ids are nouns in lower case, without a "no-"', () => {
  for (const id of [...causeIds.known, ...fixIds.known, ...probeIds.known, ...checkIds.known])
    expect(id).toMatch(/^(?!no-)[a-z]+(-[a-z]+)*$/);
});

test('the checks alone never come near the bound of a visit, so that there is something left to narrow with', () => {
  const needed = new Set(checkIds.known.flatMap((id) => checks.known[id].needs));
  const removals = probeIds.known.filter((id) => probes.known[id].cleansUp);
  expect(needed.size + removals.length - (eitherOr.length - 1)).toBeLessThanOrEqual(MAX_REQUESTS - 6);
});

test('a family is named by causes of the catalogue, and explains what its members do', () => {
  for (const { members, says } of families) {
    expect(says).toMatch(/^[A-Z].*[^.!]$/);
    for (const id of members) expect(causeIds.known).toContain(id);
  }
});

test('a check builds only on checks before it', () => {
  for (const [at, id] of checkIds.known.entries())
    for (const before of checks.known[id].after) expect(checkIds.known.indexOf(before)).toBeLessThan(at);
});

for (const cause of causes.known.filter(({ id }) => id !== 'unrecognised')) {
  test(`${cause.id} says what is wrong, explains a check, and can be shown and fixed`, () => {
    expect(cause.says).toMatch(/^[A-Z].*[^.!]$/);
    expect(cause.symptom).toMatch(/^[A-Z].*\.$/);
    expect(cause.explains.length).toBeGreaterThan(0);
    expect(cause.shownBy.flat().length).toBeGreaterThan(0);
    expect(cause.fixes.length).toBeGreaterThan(0);
    expect(new Set(cause.fixes).size).toBe(cause.fixes.length);
  });
}

/** What the files of a site show is done in them. */
const ofFiles: readonly string[] = ['patch-htaccess', 'patch-wp-config', 'patch-nginx', 'find-htaccess-read'];

test('every fix is of use to a cause', () => {
  const used = new Set([...causes.known.flatMap((cause) => cause.fixes), ...ofFiles]);
  expect(fixIds.known.filter((id) => !used.has(id))).toEqual([]);
});

test('every snippet belongs to a fix, and every fix with a snippet has its lines', () => {
  const files = readdirSync(fixesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.extname(file) !== '' && !/\.ts$|^proved\.json$/.test(file))
    .map((file) => file.replaceAll(path.sep, '/'));
  expect([...new Set(fixes.known.flatMap(({ snippet }) => snippet ?? []))].sort()).toEqual(files.sort());
  for (const fix of fixes.known.filter(({ snippet }) => snippet !== null)) {
    expect(existsSync(path.join(fixesFolder, fix.snippet ?? ''))).toBe(true);
    expect(snippetOf(fix)).toMatch(/\S/);
    expect(fix.file).not.toBeNull();
    expect(fix.place).not.toBeNull();
  }
});

test('the ladder for a lost header on Apache has its order', () => {
  const stripped = causes.known.find(({ id }) => id === 'authorization-header-stripped');
  expect(stripped?.fixes.slice(0, 4)).toEqual([
    'save-permalinks',
    'apache-setenvif',
    'litespeed-setenvif',
    'apache-rewrite-rule',
  ]);
  expect(stripped?.fixes.at(-1)).toBe('ask-the-host');
});
