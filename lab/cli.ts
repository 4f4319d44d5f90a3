import { parseArgs } from 'node:util';
import type { NamedFault } from './fault.ts';
import { allFaults, healthy } from './faults.ts';
import { Lab } from './lab.ts';
import { packagesComplaint } from './machine/packages.mjs';
import { onWordPress } from './on-wordpress.ts';
import { doublesReplaced, folderUnderTest } from './real-plugins/given.ts';
import { usesOneOf } from './real-plugins/uses.ts';
import { stackIds } from './stacks/stack.ts';

import { type Cell, runCell } from './table/cell.ts';
import { changedOf } from './table/changed.ts';
import { liveComplaintsOf } from './table/judged-again.ts';
import { materials } from './table/made.ts';
import { fixAll, readAll } from './table/on-all.ts';
import { reachable } from './table/reachable.ts';
import { writeRecordings } from './table/recording.ts';
import { writeResults, writeRungs } from './table/results.ts';
import { proveRungs } from './table/rungs.ts';
import { type Place, placesOf, runTable } from './table/table.ts';
import { namesOfReleases, releases } from './wordpress/releases.ts';

const HELP = `npm run lab                                   every fault on every stack, then lab/results.md and what was answered
npm run lab -- --fault X --stack Y            one cell; with one of the two alone its row or column
npm run lab -- --fault X --stack Y --keep     leaves it running to look at, until Ctrl-C
npm run lab -- --wordpress 7.1                what the table has of it; with --fault or --stack any cell with it
npm run lab -- --newer-servers                PHP 8.4 and nginx 1.26 where a cell has PHP-FPM or nginx; records nothing
npm run lab -- --changed                      the cells that something has changed for since they were run
npm run lab -- --record                       keeps rows and what was answered, with each of the above
npm run lab -- --rungs                        tries the rungs of each ladder alone that the table did not need
npm run lab -- --fix                          what wp-rest-doctor fix mends in the folder of the site; records nothing
npm run lab -- --files                        the lines that the site's own files are said to be at fault in, and what their patches do
npm run lab -- --list                         the names of faults and stacks
LAB_PLUGIN=folder npm run lab                 with another build of the plugin, or the cells of a test double
                                              with the real plugin that the folder holds; records nothing then`;

const { values } = parseArgs({
  options: {
    fault: { type: 'string' },
    stack: { type: 'string' },
    wordpress: { type: 'string' },
    'newer-servers': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    rungs: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const faults = await allFaults();
if (values.help) console.log(HELP);
else if (values.list) list();
else await main();

function list(): void {
  const listed = [healthy, ...faults].filter(({ wordpress }) => !wordpress);
  for (const { id, stacks, says, reports = [] } of listed) {
    const told = reports.length > 0 ? `\n    told in ${reports.join(', ')}` : '';
    console.log(`${id}\n    ${says}${told}\n    ${stacks.join(' ')}`);
  }
}

async function main(): Promise<void> {
  const { places: asked, missing } = await reachable(newerIfAsked(chosen()));
  for (const line of missing) console.error(line);
  if (asked.length === 0) stop('Nothing is left to run.');
  const places = values.changed ? await changedOf(asked, faults, values.record) : asked;
  if (places.length === 0) return console.log('No servers have to run for any of these cells.');
  const complaint = packagesComplaint(...places.flatMap(({ fault, stack }) => [stack, ...fault.parts]));
  if (complaint !== null) stop(complaint);
  const lab = await Lab.open();
  try {
    const [only] = places;
    if (values.fix) await fixAll(lab, places, Boolean(values.fault || values.stack));
    else if (values.files) await readAll(lab, places);
    else if (values.rungs) writeRungs(await proveRungs(lab, places, console.log), faults);
    else if (values.keep && only) await keep(lab, only);
    else await runAll(lab, places);
  } finally {
    lab.close();
  }
}

function chosen(): Place[] {
  const { fault, stack } = values;
  if (fault && ![healthy, ...faults].some(({ id }) => id === fault))
    stop(`no fault is called ${fault}. See: npm run lab -- --list`);
  if (stack && !stackIds.some((id) => id === stack))
    stop(`no stack is called ${stack}. There are ${stackIds.join(', ')}`);
  const places = (values.wordpress ? placesWith(values.wordpress) : placesOf(faults)).filter(
    (place) => (!fault || nameOf(place) === fault) && (!stack || place.stack === stack),
  );
  if (places.length === 0) stop(`${fault} does not occur on ${stack}`);
  const real = doublesReplaced();
  if (real.length > 0 && values.record) stop('what a real plugin of another author answers is not recorded');
  return real.length > 0 && folderUnderTest() === null ? places.filter(usesOneOf(real)) : places;
}

function newerIfAsked(places: Place[]): Place[] {
  if (values['newer-servers'] && values.record) stop('--newer-servers is not recorded');
  if (values.keep && places.length > 1) stop('--keep needs one --fault and one --stack');
  if (!values['newer-servers']) return places;
  return places.map(({ fault, stack }) => ({ fault: { ...fault, newerServers: true }, stack }));
}

/** The id of the fault, whichever WordPress it is put into. */
function nameOf({ fault }: Place): string {
  return values.wordpress ? fault.parts.join(' + ') || healthy.id : fault.id;
}

/** With a WordPress that was asked for: the cells that the table has, or what is asked for on all its stacks. */
function placesWith(name: string): Place[] {
  if (!releases.some((one) => one.name === name))
    stop(
      `no WordPress is called ${name}. There are ${namesOfReleases()}, and the installed one without --wordpress`,
    );
  const isInTable = !values.fault && !values.stack;
  const own = isInTable
    ? faults.filter(({ wordpress }) => wordpress === name)
    : [healthy, ...faults].filter(({ wordpress }) => !wordpress).map((fault) => onWordPress(fault, name));
  return own.flatMap((fault) => fault.stacks.map((stack) => ({ fault, stack })));
}

async function runAll(lab: Lab, places: Place[]): Promise<void> {
  // Before anything runs: what is changed meanwhile has not been run.
  const madeOf = await materials();
  const started = Date.now();
  const lost: string[] = [];
  let done = 0;
  const known = new Map(places.map(({ fault }) => [fault.id, fault]));
  const faultOf = ({ fault }: Cell) => known.get(fault) ?? healthy;
  const cells = await runTable(lab, places, ({ fault, stack }, cell) => {
    done += 1;
    const isRun = !(cell instanceof Error);
    const line = isRun ? lineOf(cell, fault) : `${fault.id} on ${stack}: NOT RUN: ${cell.message}`;
    if (!isRun) lost.push(line);
    console.log(`${String(done).padStart(3)}/${places.length} ${line}`);
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  const bad = cells.filter((cell) => liveComplaintsOf(cell, faultOf(cell)).length > 0);
  console.log(`\n${cells.length} cells in ${seconds} s, ${bad.length} not as they should be`);
  for (const cell of bad) console.log(`  ${lineOf(cell, faultOf(cell))}`);
  for (const line of lost) console.log(`  ${line}`);
  const isWhole =
    !values.fault && !values.stack && !values.changed && !values.wordpress && !values['newer-servers'];
  const isKept = isWhole || values.record;
  // With --wordpress more can be run than the table has.
  const inTable = new Set(placesOf(faults).map(({ fault, stack }) => `${fault.id} on ${stack}`));
  const own = cells.filter(({ fault, stack }) => inTable.has(`${fault} on ${stack}`));
  // Together, for rows follow from what was answered; and this first, for what is proved is read from it.
  if (doublesReplaced().length > 0) {
    process.exitCode = bad.length + lost.length > 0 ? 1 : 0;
    return;
  }
  if (isKept && !process.env.LAB_PLUGIN)
    console.log(`Written: ${await writeRecordings(own, faults, madeOf)}`);
  // Of another build of the plugin one column is worth keeping too.
  if (isKept || (process.env.LAB_PLUGIN && !values.fault))
    console.log(`Written: ${writeResults(own, faults, isWhole && lost.length === 0 ? seconds : null)}`);
  if (bad.length + lost.length > 0) process.exitCode = 1;
}

async function keep(lab: Lab, { fault, stack }: Place): Promise<void> {
  const cell = await runCell(lab, { ...fault, mendable: 'it is left as it is' }, stack, async (site) => {
    console.log(`${fault.id} on ${stack} runs at ${site.url} until Ctrl-C.
  WordPress   ${site.wordpress}
  servers     ${site.folder}
  log in      admin / password
  look        npx playwright test, with SITES=${site.folder}/sites.yaml and LAB_ADMIN=password`);
    await new Promise(() => setInterval(() => {}, 60_000));
  });
  console.log(lineOf(cell, fault));
}

function lineOf(cell: Cell, fault: NamedFault): string {
  const complaints = liveComplaintsOf(cell, fault);
  const by = cell.mended?.by.length ? `, mended by ${cell.mended.by.join(', ')}` : '';
  const what =
    complaints.length > 0 ? `NOT ${complaints.join('; ')}` : `${cell.named.join(', ') || 'no finding'}${by}`;
  return `${cell.fault} on ${cell.stack}: ${what} (${cell.requests} requests, ${cell.ms} ms)`;
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
