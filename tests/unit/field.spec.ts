import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';

interface Results {
  runs: Record<string, { cells: { fault: string; named: string[] }[] }>;
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const results: Results = JSON.parse(read('lab/results.json'));
const faults = await allFaults();

/** The rows that name a fault, by the heads of their columns. */
const rows = read('docs/field.md')
  .split(/\n(?=\| report )/)
  .slice(1)
  .flatMap((table) => {
    const [head = [], , ...lines] = (/^(?:\|.*\n?)+/.exec(table)?.[0] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
  });
const namesIn = (cell = '') => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);

test('thirty reports and more are told of, each with a fault of the lab', () => {
  expect(rows.length).toBeGreaterThanOrEqual(30);
  const known = new Set(faults.map(({ id }) => id));
  expect(rows.flatMap(({ fault }) => namesIn(fault)).filter((id) => !known.has(id))).toEqual([]);
});

for (const row of rows) {
  const [id] = namesIn(row.fault);
  // Some were tried by a double alone.
  if (id === undefined) continue;
  test(`what is said of ${row.report} is what the lab names for ${id}`, () => {
    const cells = Object.values(results.runs).flatMap((run) => run.cells.filter(({ fault }) => fault === id));
    const declared = faults.find((fault) => fault.id === id)?.causes ?? [];
    const named = cells.map((cell) => cell.named.flatMap((one) => (one.split(' (')[0] ?? '').split(' or ')));
    for (const causes of named.length > 0 ? named : [declared])
      expect([...causes].sort()).toEqual(namesIn(row.now).sort());
  });
}
