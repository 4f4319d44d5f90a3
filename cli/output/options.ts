import { closest } from '../../base/nearest.ts';
import type { Listener } from '../../monitor/report-changes.ts';
import { renderers } from '../../reports/formats/index.ts';
import { write } from '../../reports/output/write.ts';
import { type Io, UsageError } from '../io.ts';

/** What every command that shows a run takes, as the command line gives it. */
export interface OutputOptions {
  format?: string;
  output?: string;
  failOn?: string;
  curl?: true;
  quiet?: true;
}

/** The output options as they are used. */
export interface OutputSettings {
  format: string;
  /** A folder for report.json and evidence.json; null writes none. */
  output: string | null;
  failOn: 'fail' | 'warn';
  curl: boolean;
  quiet: boolean;
}

export function readOutputOptions(given: OutputOptions): OutputSettings {
  const format = given.format ?? 'table';
  oneOf('--format', format, Object.keys(renderers.known));
  const failOn = given.failOn ?? 'fail';
  if (failOn !== 'fail' && failOn !== 'warn') throw new UsageError('--fail-on takes fail or warn');
  // Lines between those of json would make it none.
  if (given.curl && format !== 'table') throw new UsageError('--curl goes with --format table');
  return {
    format,
    output: given.output ?? null,
    failOn,
    curl: given.curl ?? false,
    quiet: given.quiet ?? false,
  };
}

export function oneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new UsageError(
    `${option} does not know ${value}${closest(value, known)}; it takes ${known.join(', ')}`,
  );
}

/** The person who waits reads what changed on stdout, or on stderr where stdout is for a program to read. */
export function listenerOf({ format, quiet }: OutputSettings, { stdout, stderr }: Io): Listener {
  const isForAPerson = format === 'table' || format === 'markdown';
  return {
    print: (text) => write(isForAPerson ? stdout : stderr, text),
    warn: (line) => write(stderr, line),
    quiet,
  };
}
