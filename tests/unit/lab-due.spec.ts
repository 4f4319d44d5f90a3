import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { stackOf } from '../../lab/stacks/index.ts';
import { stackIds } from '../../lab/stacks/stack.ts';
import { root, sourcesIn } from '../../lab/table/code.ts';
import { doneFor } from '../../lab/table/described.ts';
import { dueCells, sampleOf } from '../../lab/table/due.ts';
import { type KeptCell, type KeptCells, readKept, sentIn } from '../../lab/table/kept.ts';
import { type Made, materials, piecesOfCells, stackText } from '../../lab/table/made.ts';
import type { Sent } from '../../lab/table/sending.ts';
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
const nothing: Sent = { probes: [], dialects: [] };

/** As it would be kept, had these cells run right now. */
async function keptNow(): Promise<Map<string, KeptCells>> {
  const madeOf = await materials();
  const known = new Map(some.map(({ fault }) => [fault.id, readKept(fault.id)]));
  for (const { fault, stack } of some) {
    const cell = known.get(fault.id)?.[stack];
    if (!cell) throw new Error(`nothing is kept of ${fault.id} on ${stack}`);
    cell.made = madeOf({ fault, stack }, sentIn(cell));
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

test('a cell that has not been run is due', async () => {
  const known = await keptNow();
  delete known.get('secret-missing')?.caddy;
  expect(await dueOf(known)).toEqual(['secret-missing on caddy: it has not been run']);
});

type Visit = KeptCell['visits'][number];

/** What is due, and of which something else is said, once one visit of `changed` has been altered. */
async function comesOf(at: number, alter: (visit: Visit) => void) {
  const known = await keptNow();
  const cell = known.get(changed.fault.id)?.[changed.stack];
  const visit = cell?.visits[at];
  if (!visit) throw new Error(`there is no visit ${at}`);
  alter(visit);
  cell.made = (await materials())(changed, sentIn(cell));
  const due = await dueCells(some, { keptOf: (fault) => known.get(fault) ?? {} });
  return {
    due: due.flatMap(({ why }) => why ?? []),
    otherwise: due.filter(({ isSaidOtherwise }) => isSaidOtherwise).map(nameOf),
  };
}

test('a cell is due whose visit asks what nobody has answered, or asks it otherwise', async () => {
  const without = await comesOf(0, ({ evidence }) => {
    delete evidence.exchanges.preflight;
  });
  expect(without).toEqual({ due: ['visit 1: it asks preflight'], otherwise: [] });
  const elsewhere = await comesOf(1, ({ evidence }) => {
    const { posts } = evidence.exchanges;
    if (posts) posts.request.url = `${posts.request.url}?page=1`;
  });
  expect(elsewhere).toEqual({ due: ['visit 2: it asks posts otherwise'], otherwise: [] });
});

test('a cell is due whose visit no longer asks what it did', async () => {
  const more = await comesOf(0, ({ evidence: { exchanges } }) => {
    if (exchanges.posts) exchanges.home = { ...exchanges.posts, probe: 'home' };
  });
  expect(more).toEqual({ due: ['visit 1: it does not ask home'], otherwise: [] });
});

test('a cell is due where what it says would be mended otherwise', async () => {
  const lines = await comesOf(0, ({ described: { findings } }) => {
    const [fix] = findings[0]?.fixes ?? [];
    if (fix) fix.snippet = 'other lines';
  });
  expect(lines).toEqual({ due: ['visit 1: its answers are judged otherwise'], otherwise: [] });
});

test('what changes nothing for the servers is only said otherwise', async () => {
  const lessSure = await comesOf(0, ({ described: { findings } }) => {
    if (findings[0]) findings[0].certainty = 'possible';
  });
  expect(lessSure).toEqual({ due: [], otherwise: ['secret-missing on caddy'] });
  const anonymous = await comesOf(1, ({ described }) => {
    described.findings = [];
  });
  expect(anonymous).toEqual({ due: [], otherwise: ['secret-missing on caddy'] });
});

test('the words of a step that is for no file are nothing that is done', () => {
  const withStep = (file: string | null, after: string) => {
    const fix = { id: 'a-step', file, place: file && 'at the top', snippet: null, after };
    return { checks: {}, findings: [{ cause: 'x', family: [], certainty: 'certain', fixes: [fix] }] };
  };
  expect(doneFor(withStep(null, 'now'))).toEqual(doneFor(withStep(null, 'then')));
  expect(doneFor(withStep('.htaccess', 'now'))).not.toEqual(doneFor(withStep('.htaccess', 'then')));
});

/** The cells of the whole table that would be due once this stands in a file in place of that. */
async function dueAfter(file: string, was: string | RegExp, is: string): Promise<Place[]> {
  const text = readFileSync(path.join(root, file), 'utf8');
  const edited = text.replace(was, is);
  expect(edited).not.toBe(text);
  const [today, then] = await Promise.all([materials(), materials(new Map([[file, edited]]))]);
  return places.filter((place) => {
    const kept = readKept(place.fault.id)[place.stack];
    const sent = kept ? sentIn(kept) : nothing;
    return JSON.stringify(today(place, sent)) !== JSON.stringify(then(place, sent));
  });
}

test('a number in a dialect makes the cells due that speak it, and no others', async () => {
  const file = 'evidence/methods/dialects/simple-jwt-login.ts';
  const due = await dueAfter(file, /\b48\b/, '4711');
  const speaks = places.filter(({ fault, stack }) => {
    const kept = readKept(fault.id)[stack];
    return kept && sentIn(kept).dialects.includes('simple-jwt-login');
  });
  expect(speaks.length).toBeGreaterThan(10);
  expect(due.map(nameOf)).toEqual(speaks.map(nameOf));
});

test('a header that every request has makes every cell due', async () => {
  const due = await dueAfter('http/message.ts', "Accept: '*/*'", "Accept: 'text/html'");
  expect(due).toHaveLength(places.length);
});

/** What an engine module calls of `evidence/`; types are no code. */
function calledIn(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const imports = [...text.matchAll(/^import (?!type)[^;]*? from '[./]+\/evidence\/([^']+)\.ts';$/gms)];
  return imports.filter(([all]) => !/\{(?:\s*type \w+,?)+\s*\}/.test(all)).map(([, name = '']) => name);
}

test('all that the engine reads with is replayed, or in a name', () => {
  const files = ['http', 'visit']
    .flatMap(sourcesIn)
    .filter((file) => !/^visit\/(?:judging|clean|fleet|with-files)\//.test(file));
  const called = [...new Set(files.flatMap(calledIn))].sort();
  // They compute from what is in the evidence.
  const replayed = [
    'clients/mcp-initialize',
    'empty-batch',
    'facts',
    'methods/dialects/check-method',
    'methods/dialects/graphql',
    'methods/dialects/index',
    'methods/dialects/issued',
    'methods/dialects/refusal',
    'read',
    'stored',
    'token-refused',
  ];
  // They compute from a live token, a password or a whole answer: a module of `KEEPING` is or takes each of them.
  const kept = ['bounded', 'methods/looks', 'token-facts', 'weak-secrets/guesses', 'weak-secrets/published'];
  expect(called).toEqual([...replayed, ...kept].sort());
});

test('a name is made of every part of every cell, and of nothing that is empty', async () => {
  const pieces = await piecesOfCells();
  const empty = places.flatMap((place) => {
    const kept = readKept(place.fault.id)[place.stack];
    const of = pieces(place, kept ? sentIn(kept) : nothing);
    return parts
      .filter((part) => of[part].length === 0 || of[part].some((text) => text.trim() === ''))
      .map((part) => `${nameOf(place)}: ${part}`);
  });
  expect(empty).toEqual([]);
});

test('each probe, each fault and each stack is named by what it alone is', async () => {
  const pieces = await piecesOfCells();
  const place = placeOf('secret-missing on caddy');
  const probes = probeIds.known.flatMap((id) => pieces(place, { ...nothing, probes: [id] }).probes);
  expect(new Set(probes).size).toBe(probeIds.known.length);
  const single = places.filter(({ fault }) => fault.parts.length === 1 && fault.wordpress === undefined);
  const faults = new Map(single.map((one) => [one.fault.id, pieces(one, nothing).fault[0]]));
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
  const installed = pieces(placeOf('secret-missing on nginx-fpm'), nothing);
  const other = pieces(placeOf(`secret-missing on WordPress ${newest} on nginx-fpm`), nothing);
  expect(other.fault[0]).toBe(installed.fault[0]);
  expect(installed.packages.join()).toContain('wordpress ');
  expect(other.packages.join()).not.toContain('wordpress ');
  expect(other.packages.join()).toContain(newest);
});
