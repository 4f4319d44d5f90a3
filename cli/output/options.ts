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
  details?: true;
  open?: true;
}

/** The page of a run beside the table: no renderer of its own. */
export const HTML = 'html';
/** What `read` and `fix` call that which a terminal gets. */
const TEXT = 'text';

/** The output options as they are used. */
export interface OutputSettings {
  format: string;
  /** A folder for report.json and evidence.json; null writes none. */
  output: string | null;
  failOn: 'fail' | 'warn';
  curl: boolean;
  quiet: boolean;
  /** A fleet shows each cause with its proof and its steps. */
  details: boolean;
  /** The page is written, also without a folder for all files. */
  page: boolean;
  /** And opened at the end. */
  open: boolean;
}

export function readOutputOptions(given: OutputOptions): OutputSettings {
  const asked = given.format ?? 'table';
  if (asked !== TEXT) oneOf('--format', asked, [...Object.keys(renderers.known), HTML]);
  const format = asked === HTML || asked === TEXT ? 'table' : asked;
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
    details: given.details ?? false,
    page: asked === HTML || given.open === true,
    open: given.open ?? false,
  };
}

export function oneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new UsageError(
    `${option} does not know ${value}${closest(value, known)}; it takes ${known.join(', ')}`,
  );
}

/** The person who waits reads what changed on stdout, or on stderr where stdout is a document of its own, for a program or in Markdown. */
export function listenerOf({ format, quiet }: OutputSettings, { stdout, stderr }: Io): Listener {
  return {
    print: (text) => write(format === 'table' ? stdout : stderr, text),
    warn: (line) => write(stderr, line),
    quiet,
  };
}

export function numberFrom(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  const isWhole = Number.isInteger(least) ? Number.isInteger(value) : Number.isFinite(value);
  if (text.trim() !== '' && isWhole && value >= least && value <= most) return value;
  throw new UsageError(`${option} takes a number from ${least} to ${most}, not ${text}`);
}

/** What --timeout says of one request, in milliseconds; null where it is not given. */
export function timeoutFrom(seconds: string | undefined): number | null {
  return seconds === undefined ? null : numberFrom('--timeout', seconds, 0.1, 300) * 1000;
}
