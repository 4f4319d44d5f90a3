import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedFault } from '../fault.ts';
import { pluginFolder, wordpressVersion } from '../wordpress/template.ts';
import { catalogueName } from './catalogue.ts';
import type { Cell } from './cell.ts';
import { resultsMarkdown } from './markdown.ts';
import { writeProved } from './proved.ts';
import { type RecordedRung, readResults, recordedCell, writeResultsFile } from './recorded.ts';

const MARKDOWN = fileURLToPath(new URL('../results.md', import.meta.url));

/** Keeps a whole table: of this plugin anew, of the others as they were. Answers with what was written. */
export function writeResults(cells: Cell[], faults: NamedFault[], seconds: number): string {
  const catalogue = catalogueName(faults);
  const { key, plugin } = pluginRun();
  const recorded = cells.map(recordedCell);
  const day = new Date().toISOString().slice(0, 10);
  const before = readResults();
  const rungs = before?.runs[key]?.rungs ?? [];
  const run = { plugin, catalogue, day, seconds, wordpress: wordpressVersion(), cells: recorded, rungs };
  const results = { catalogue, runs: { ...before?.runs, [key]: run } };
  writeResultsFile(results);
  if (key === 'contract') writeProved(run);
  writeFileSync(MARKDOWN, resultsMarkdown(results, faults));
  return MARKDOWN;
}

/** Which build of the plugin runs, as its own header says. */
function pluginRun(): { key: string; plugin: string } {
  const folder = pluginFolder();
  const version = /^\s*\*\s*Version:\s*(\S+)/m.exec(headerIn(folder))?.[1] ?? 'unknown';
  return process.env.LAB_PLUGIN === undefined
    ? { key: 'contract', plugin: `contract plugin (answers as ${version})` }
    : { key: version, plugin: `the real plugin ${version}` };
}

function headerIn(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.php')) : [];
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return texts.find((text) => text.includes('Plugin Name:')) ?? '';
}

/** Adds rungs that mended something alone to those of the table that is there. */
export function writeRungs(rungs: RecordedRung[], faults: NamedFault[]): void {
  const results = readResults();
  const run = results?.runs.contract;
  if (!results || !run) throw new Error('there is no table yet: npm run lab');
  const known = new Map([...(run.rungs ?? []), ...rungs].map((rung) => [`${rung.fix} ${rung.stack}`, rung]));
  run.rungs = [...known].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, rung]) => rung);
  writeResultsFile(results);
  writeProved(run);
  writeFileSync(MARKDOWN, resultsMarkdown(results, faults));
}
