import type { PastRun } from '../../reports/model/report.ts';

/** A month of days, or a week of every six hours. */
const KEPT = 30;

const letters: Partial<Record<PastRun['status'], string>> = { pass: 'p', warn: 'w', fail: 'f', flaky: 'k' };

/** One run as text, `1790000000p123`: seconds of Unix time, state, milliseconds. A fleet's history stays small so. */
const pattern = /^(\d{1,11})([pwfk])(\d{0,7})$/;

/** What does not look like a run is left out: the file may be damaged. */
export function readRuns(text: string): PastRun[] {
  return text.split(' ').flatMap((one): PastRun[] => {
    const [, seconds, letter, ms] = pattern.exec(one) ?? [];
    const status = (Object.keys(letters) as PastRun['status'][]).find((name) => letters[name] === letter);
    if (seconds === undefined || status === undefined) return [];
    const at = new Date(Number(seconds) * 1000).toISOString();
    return [{ at, status, ms: ms ? Number(ms) : null }];
  });
}

/** The same text without the runs after `latest`, in milliseconds of Unix time. */
export function runsUntil(latest: number, text: string): string {
  return text
    .split(' ')
    .filter((one) => !(Number.parseInt(one, 10) * 1000 > latest))
    .join(' ');
}

/** The newest ones, the oldest of them first. */
export function writeRuns(runs: PastRun[]): string {
  return runs
    .slice(-KEPT)
    .map(({ at, status, ms }) => `${Math.floor(Date.parse(at) / 1000)}${letters[status]}${ms ?? ''}`)
    .join(' ');
}

export function lastRuns(runs: PastRun[]): PastRun[] {
  return runs.slice(-KEPT);
}
