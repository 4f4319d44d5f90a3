import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { dueCells } from '../../lab/table/due.ts';
import { resultsMarkdown } from '../../lab/table/markdown.ts';
import { provedBy } from '../../lab/table/proved.ts';
import { readResults } from '../../lab/table/recorded.ts';
import { placesOf } from '../../lab/table/table.ts';

// What is checked in of the lab is what the lab has shown of this very catalogue.

const faults = await allFaults();
const results = readResults();
const contract = results?.runs.contract;
const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the table has every fault on every stack', () => {
  const places = placesOf(faults).map(({ fault, stack }) => `${fault.id} on ${stack}`);
  expect(contract?.cells.map(({ fault, stack }) => `${fault} on ${stack}`)).toEqual(places);
});

test('everything in it is named exactly, and mended where it can be', () => {
  const bad = contract?.cells.filter(({ isNamed, isMended }) => !isNamed || isMended === false);
  expect(bad?.map(({ fault, stack }) => `${fault} on ${stack}`)).toEqual([]);
});

test('what people read is what was recorded', () => {
  expect(text('lab/results.md')).toBe(results && resultsMarkdown(results, faults));
  expect(JSON.parse(text('fixes/proved.json'))).toEqual(provedBy(contract ?? { cells: [] }));
});

test('what each cell is made from has a name', async () => {
  const due = await dueCells(placesOf(faults), { isJudged: true });
  expect(due).toHaveLength(placesOf(faults).length);
});
