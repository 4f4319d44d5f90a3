import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { stackOf } from '../../lab/stacks/index.ts';
import { stackIds } from '../../lab/stacks/stack.ts';
import { dueCells, probesIn, sampleOf } from '../../lab/table/due.ts';
import { type KeptCells, readKept } from '../../lab/table/kept.ts';
import { type Made, materials, piecesOfCells, stackText } from '../../lab/table/made.ts';
import { type Place, placesOf } from '../../lab/table/table.ts';
import { newest, releases } from '../../lab/wordpress/releases.ts';
import { probeIds } from '../../probes/ids.ts';

// A cell of the lab is left out only where nothing that makes it has changed. What decides that is tested here: a cell that
// is left out wrongly shows nowhere else.

const places = placesOf(await allFaults());
const nameOf = ({ fault, stack }: Place) => `${fault.id} on ${stack}`;
const placeOf = (name: string) => {
  const place = places.find((one) => nameOf(one) === name);
  if (!place) throw new Error(`no cell is called ${name}`);
  return place;
};
const some = ['healthy on caddy', 'secret-missing on caddy', 'secret-missing on nginx-fpm'].map(placeOf);
const changed = placeOf('secret-missing on caddy');

/** As it would be kept, had these cells run right now. */
async function keptNow(): Promise<Map<string, KeptCells>> {
  const madeOf = await materials();
  const known = new Map(some.map(({ fault }) => [fault.id, readKept(fault.id)]));
  for (const { fault, stack } of some) {
    const cell = known.get(fault.id)?.[stack];
    if (!cell) throw new Error(`nothing is kept of ${fault.id} on ${stack}`);
    cell.made = madeOf({ fault, stack }, probesIn(cell));
  }
  return known;
}

async function dueOf(known: Map<string, KeptCells>, isJudged = true): Promise<string[]> {
  const due = await dueCells(some, { isJudged, keptOf: (fault) => known.get(fault) ?? {} });
  return due.filter(({ why }) => why !== null).map((one) => `${nameOf(one)}: ${one.why}`);
}

test.skip(Boolean(process.env.LAB_WHOLE ?? process.env.LAB_PLUGIN), 'every cell is due then');

const parts: (keyof Made)[] = ['fault', 'stack', 'packages', 'lab', 'files', 'visit', 'probes'];

test('nothing is due of what has just run', async () => {
  expect(await dueOf(await keptNow())).toEqual([]);
});

for (const part of parts)
  test(`a cell of which ${part} has changed is due, and no other`, async () => {
    const known = await keptNow();
    const cell = known.get(changed.fault.id)?.[changed.stack];
    if (cell) cell.made = { ...cell.made, [part]: 'otherwise' };
    expect(await dueOf(known)).toEqual([`secret-missing on caddy: changed: ${part}`]);
  });

test('a cell that has not been run is due, and one of which something else comes now', async () => {
  const known = await keptNow();
  const cells = known.get('secret-missing') ?? {};
  delete cells.caddy;
  const visit = cells['nginx-fpm']?.visits[0];
  if (visit) visit.described = { ...visit.described, findings: [] };
  expect(await dueOf(known, false)).toEqual([
    'secret-missing on caddy: it has not been run',
    'secret-missing on nginx-fpm: its answers are judged otherwise',
  ]);
});

test('a name is made of every part of every cell, and of nothing that is empty', async () => {
  const pieces = await piecesOfCells();
  const empty = places.flatMap((place) => {
    const kept = readKept(place.fault.id)[place.stack];
    const of = pieces(place, kept ? probesIn(kept) : []);
    return parts
      .filter((part) => of[part].length === 0 || of[part].some((text) => text.trim() === ''))
      .map((part) => `${nameOf(place)}: ${part}`);
  });
  expect(empty).toEqual([]);
});

test('each probe, each fault and each stack is named by what it alone is', async () => {
  const pieces = await piecesOfCells();
  const place = placeOf('secret-missing on caddy');
  const probes = probeIds.known.flatMap((id) => pieces(place, [id]).probes);
  expect(new Set(probes).size).toBe(probeIds.known.length);
  const single = places.filter(({ fault }) => fault.parts.length === 1 && fault.wordpress === undefined);
  const faults = new Map(single.map((one) => [one.fault.id, pieces(one, []).fault[0]]));
  expect(new Set(faults.values()).size).toBe(faults.size);
  expect(new Set(stackIds.map((id) => stackText(stackOf(id)))).size).toBe(stackIds.length);
});

test('a stack has another name when only its sites in a subdirectory are configured otherwise', () => {
  const stack = stackOf('nginx-fpm');
  const otherwise: typeof stack = {
    ...stack,
    configure: (context) =>
      stack
        .configure(context)
        .map((file) => ({ ...file, text: file.text.replaceAll(`${context.base}index.php`, '/index.php') })),
  };
  expect(stackText(otherwise)).not.toBe(stackText(stack));
});

test('on every stack a healthy site and a fix that is applied are looked at always', () => {
  const sample = sampleOf(places);
  for (const stack of stackIds) {
    const here = sample.filter((one) => one.stack === stack);
    expect(here.map(({ fault }) => fault.id)).toContain('healthy');
    expect(
      here.some(({ fault }) => fault.mendable === true),
      stack,
    ).toBe(true);
  }
});

test('with each other WordPress a healthy site is looked at always, and with the newest a fix that is applied', () => {
  const sample = sampleOf(places);
  for (const { name } of releases)
    expect(sample.map(({ fault }) => fault.id)).toContain(`healthy on WordPress ${name}`);
  expect(sample.some(({ fault }) => fault.wordpress === newest && fault.mendable === true)).toBe(true);
});

test('a fault in another WordPress is due when that fault changes, and not when the installed WordPress does', async () => {
  const pieces = await piecesOfCells();
  const installed = pieces(placeOf('secret-missing on nginx-fpm'), []);
  const other = pieces(placeOf(`secret-missing on WordPress ${newest} on nginx-fpm`), []);
  expect(other.fault[0]).toBe(installed.fault[0]);
  expect(installed.packages.join()).toContain('wordpress ');
  expect(other.packages.join()).not.toContain('wordpress ');
  expect(other.packages.join()).toContain(newest);
});
