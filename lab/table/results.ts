import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedFault } from '../fault.ts';
import { folderUnderTest } from '../real-plugins/given.ts';
import { pluginFolder, wordpressVersion } from '../wordpress/template.ts';
import type { Cell } from './cell.ts';
import { resultsMarkdown } from './markdown.ts';
import { writeProved } from './proved.ts';
import {
  type RecordedCell,
  type RecordedRung,
  readResults,
  recordedCell,
  writeResultsFile,
} from './recorded.ts';
import type { Tried } from './rungs.ts';
import { placesOf } from './table.ts';

const MARKDOWN = fileURLToPath(new URL('../results.md', import.meta.url));

/**
 * Keeps what these cells came to, and leaves the others of this plugin and those of other plugins as they were.
 * `seconds` is what a whole table took, null for a part of it. Returns the path of what was written.
 */
export function writeResults(cells: Cell[], faults: NamedFault[], seconds: number | null): string {
  const { key, plugin } = pluginRun();
  const { runs = {} } = readResults() ?? {};
  const before = runs[key];
  const run = {
    plugin,
    day: new Date().toISOString().slice(0, 10),
    seconds: seconds ?? before?.seconds ?? 0,
    wordpress: wordpressVersion(),
    cells: inTableOrder([...cells.map(recordedCell), ...(before?.cells ?? [])], faults),
    rungs: before?.rungs ?? [],
  };
  const results = { runs: { ...runs, [key]: run } };
  writeResultsFile(results);
  if (key === 'contract') writeProved(run);
  writeFileSync(MARKDOWN, resultsMarkdown(results, faults));
  return MARKDOWN;
}

/** Of two of one place the first; none of what is no place any more. */
function inTableOrder(cells: RecordedCell[], faults: NamedFault[]): RecordedCell[] {
  return placesOf(faults).flatMap(
    ({ fault, stack }) => cells.find((cell) => cell.fault === fault.id && cell.stack === stack) ?? [],
  );
}

/** Which build of the plugin runs, as its own header says. */
function pluginRun(): { key: string; plugin: string } {
  const folder = pluginFolder();
  const version = /^\s*\*\s*Version:\s*(\S+)/m.exec(headerIn(folder))?.[1] ?? 'unknown';
  return folderUnderTest() === null
    ? { key: 'contract', plugin: `contract plugin (answers as ${version})` }
    : { key: version, plugin: `the real plugin ${version}` };
}

function headerIn(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.php')) : [];
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return texts.find((text) => text.includes('Plugin Name:')) ?? '';
}

/** Puts what mended something alone in the place of what was known of the same faults and stacks. */
export function writeRungs(tried: Tried, faults: NamedFault[]): void {
  const results = readResults();
  const run = results?.runs.contract;
  if (!results || !run) throw new Error('there is no table yet: npm run lab');
  run.rungs = withTried(run.rungs ?? [], tried);
  writeResultsFile(results);
  writeProved(run);
  writeFileSync(MARKDOWN, resultsMarkdown(results, faults));
}

/** The rungs that were known, with those that were tried now in their place. */
export function withTried(known: RecordedRung[], { places, proved }: Tried): RecordedRung[] {
  const isTried = (rung: RecordedRung) =>
    places.some(({ fault, stack }) => fault.id === rung.fault && stack === rung.stack);
  const left = known.filter((rung) => !isTried(rung));
  const all = new Map([...left, ...proved].map((rung) => [`${rung.fix} ${rung.stack}`, rung]));
  return [...all].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, rung]) => rung);
}
