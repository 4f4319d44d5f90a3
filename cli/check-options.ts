import { type CheckId, checkIds } from '../checks/ids.ts';
import { renderers } from '../reports/renderers/index.ts';
import { closest } from './closest.ts';
import { UsageError } from './usage-error.ts';

/** As the command line gives them. */
export interface CheckOptions {
  sites?: string;
  user?: string;
  only?: string[];
  tag?: string[];
  shard?: string;
  checks?: string[];
  readOnly?: true;
  concurrency?: string;
  timeout?: string;
  format?: string;
  output?: string;
  baseline?: string;
  failOn?: string;
  curl?: true;
  quiet?: true;
}

/** As they are used. */
export interface RunSettings {
  checks: CheckId[];
  concurrency: number;
  /** Of one request; null leaves it to the site. */
  timeoutMs: number | null;
  format: string;
  /** A folder for report.json and evidence.json; null writes none. */
  output: string | null;
  baseline: string | null;
  failOn: 'fail' | 'warn';
  curl: boolean;
  quiet: boolean;
}

/** Sites that answer, at once. More would not be faster: from here on it is the processor that is waited for. */
const CONCURRENCY = 64;
const MOST_CONCURRENCY = 1000;

export function readCheckOptions(given: CheckOptions): RunSettings {
  const format = given.format ?? 'table';
  oneOf('--format', format, Object.keys(renderers));
  const failOn = given.failOn ?? 'fail';
  if (failOn !== 'fail' && failOn !== 'warn') throw new UsageError('--fail-on takes fail or warn');
  return {
    checks: readChecks(given.checks),
    concurrency: number('--concurrency', given.concurrency ?? String(CONCURRENCY), 1, MOST_CONCURRENCY),
    timeoutMs: given.timeout === undefined ? null : number('--timeout', given.timeout, 0.1, 300) * 1000,
    format,
    output: given.output ?? null,
    baseline: given.baseline ?? null,
    failOn,
    curl: given.curl ?? false,
    quiet: given.quiet ?? false,
  };
}

function readChecks(given: string[] | undefined): CheckId[] {
  if (given === undefined) return [...checkIds];
  for (const id of given) oneOf('--checks', id, checkIds);
  return checkIds.filter((id) => given.includes(id));
}

function oneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new UsageError(
    `${option} does not know ${value}${closest(value, known)}; it takes ${known.join(', ')}`,
  );
}

function number(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  const isWhole = Number.isInteger(least) ? Number.isInteger(value) : Number.isFinite(value);
  if (text.trim() !== '' && isWhole && value >= least && value <= most) return value;
  throw new UsageError(`${option} takes a number from ${least} to ${most}, not ${text}`);
}
