import { type CheckId, checkIds } from '../../../checks/ids.ts';
import {
  numberFrom,
  type OutputOptions,
  type OutputSettings,
  oneOf,
  readOutputOptions,
  timeoutFrom,
} from '../../output/options.ts';
import type { GivenSite } from '../../targets/given.ts';
import type { GivenFiles } from '../../targets/with-site-files.ts';

/** The options of `check` as the command line gives them. */
export interface CheckOptions extends OutputOptions, GivenSite, GivenFiles {
  sites?: string;
  user?: string;
  only?: string[];
  tag?: string[];
  shard?: string;
  checks?: string[];
  concurrency?: string;
  perAddress?: string;
  timeout?: string;
  /** False for --no-baseline. */
  baseline?: string | false;
  lookAgain?: true;
  watch?: true;
}

/** The options of `check` as they are used. */
export interface RunSettings extends OutputSettings {
  checks: CheckId[];
  concurrency: number;
  /** Visits at once to the sites of one address. */
  perAddress: number;
  /** How long one request may take; null leaves it to the site. */
  timeoutMs: number | null;
  /** The file that is asked for; null leaves it to the sites file, false compares with nothing. */
  baseline: string | null | false;
  /** What fails is looked at twice, baseline or not. */
  lookAgain: boolean;
  /** What fails is asked again whenever somebody presses Enter. */
  watch: boolean;
}

/** Sites that answer, at once. More would not be faster: from here on it is the processor that is waited for. */
const CONCURRENCY = 64;
const MOST_CONCURRENCY = 1000;
/** A visit opens two connections, and a small server has room for some dozens, its visitors among them. */
const PER_ADDRESS = 8;

export function readCheckOptions(given: CheckOptions): RunSettings {
  return {
    ...readOutputOptions(given),
    checks: readChecks(given.checks),
    concurrency: numberFrom('--concurrency', given.concurrency ?? String(CONCURRENCY), 1, MOST_CONCURRENCY),
    perAddress: numberFrom('--per-address', given.perAddress ?? String(PER_ADDRESS), 1, MOST_CONCURRENCY),
    timeoutMs: timeoutFrom(given.timeout),
    baseline: given.baseline ?? null,
    lookAgain: given.lookAgain ?? false,
    watch: given.watch ?? false,
  };
}

function readChecks(given: string[] | undefined): CheckId[] {
  if (given === undefined) return [...checkIds.known];
  for (const id of given) oneOf('--checks', id, checkIds.known);
  return checkIds.known.filter((id) => given.includes(id));
}
