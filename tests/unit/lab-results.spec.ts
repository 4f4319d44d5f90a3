import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { looksOf } from '../../lab/table/again.ts';
import { type Judged, judgedCell } from '../../lab/table/judged.ts';
import { readKept } from '../../lab/table/kept.ts';
import { resultsMarkdown } from '../../lab/table/markdown.ts';
import { provedBy } from '../../lab/table/proved.ts';
import { readResults, recordedCell } from '../../lab/table/recorded.ts';
import { complaintsOf, placesOf } from '../../lab/table/table.ts';

// What is checked in of the lab is what the lab has shown of this very catalogue. Nothing in the table is taken at its
// word: each row follows from what real servers answered, judged again by the code of today.

const faults = await allFaults();
const results = readResults();
const contract = results?.runs.contract;
const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** Once for all tests: each row from the visits that were kept of it. */
let shown: Judged[] | undefined;
function shownByServers(): Judged[] {
  shown ??= placesOf(faults).flatMap(({ fault, stack }) => {
    const kept = readKept(fault.id)[stack];
    return kept ? judgedCell(fault, stack, looksOf(kept)) : [];
  });
  return shown;
}

test('each row of the table says what its servers answered, by the code of today', () => {
  const lines = (cells: object[]) => cells.map((cell) => JSON.stringify(cell));
  expect(
    lines(contract?.cells ?? []),
    'written by npm run lab -- --fault FAULT --stack STACK --record, never by hand',
  ).toEqual(lines(shownByServers().map(recordedCell)));
});

test('the table has every fault on every stack', () => {
  const places = placesOf(faults).map(({ fault, stack }) => `${fault.id} on ${stack}`);
  expect(contract?.cells.map(({ fault, stack }) => `${fault} on ${stack}`)).toEqual(places);
});

test('everything in it is named exactly, and mended where it can be', () => {
  const bad = contract?.cells.filter(({ isNamed, isMended }) => !isNamed || isMended === false);
  expect(bad?.map(({ fault, stack }) => `${fault} on ${stack}`)).toEqual([]);
});

test('no cell shows anything to complain of', () => {
  const places = new Map(placesOf(faults).map(({ fault }) => [fault.id, fault]));
  const complaints = shownByServers().flatMap((cell) => {
    const fault = places.get(cell.fault);
    return fault ? complaintsOf(cell, fault).map((one) => `${cell.fault} on ${cell.stack}: ${one}`) : [];
  });
  expect(complaints).toEqual([]);
});

test('what people read is what was recorded', () => {
  expect(text('lab/results.md')).toBe(results && resultsMarkdown(results, faults));
  expect(JSON.parse(text('fixes/proved.json'))).toEqual(provedBy(contract ?? { cells: [] }));
});
