import { ofCommit } from '../../unit/support/commit.ts';

/** `HOSTILE_LONG=1`: as much as it takes to trust a release. What every change waits for is a part of that. */
const isLong = Boolean(process.env.HOSTILE_LONG);

/** How much of something there is in every run, and in a long one. */
export function amount({ usual, long }: { usual: number; long: number }): number {
  return isLong ? long : usual;
}

/** The same for visits; `FUZZ_RUNS` sets how many there are. */
export function runs(each: { usual: number; long: number }): number {
  return wholeNumber('FUZZ_RUNS') || amount(each);
}

/**
 * Where the odd values begin: the same for a commit, so that what fails does so again, and another with the next one. Of
 * a long run another each time. It is printed, and `FUZZ_SEED` repeats it.
 */
export function seed(part: number): number {
  const chosen =
    wholeNumber('FUZZ_SEED') ?? (isLong ? Math.floor(Math.random() * 2 ** 31) : ofCommit() + part);
  console.log(`part ${part}: FUZZ_SEED=${chosen}`);
  return chosen;
}

function wholeNumber(variable: string): number | null {
  const given = Number(process.env[variable] || Number.NaN);
  return Number.isSafeInteger(given) && given >= 0 ? given : null;
}
