/**
 * Where the odd values begin. Another one with each run, which is printed; `FUZZ_SEED` repeats one, and `FUZZ_RUNS` sets
 * how many visits there are.
 */
export function seed(part: number): number {
  const given = Number(process.env.FUZZ_SEED ?? Number.NaN);
  const chosen = Number.isSafeInteger(given) ? given : Math.floor(Math.random() * 2 ** 31);
  console.log(`part ${part}: FUZZ_SEED=${chosen}`);
  return chosen;
}

export function runs(usual: number): number {
  const given = Number(process.env.FUZZ_RUNS ?? Number.NaN);
  return Number.isSafeInteger(given) && given > 0 ? given : usual;
}
