/** As many as a usual run takes, or one of `READ_LONG=1`. */
export function runs({ usual, long }: { usual: number; long: number }): number {
  return process.env.READ_LONG ? long : usual;
}

/** The same files in every usual run, others in every long one; `FUZZ_SEED`, which is printed, repeats those. */
const USUAL = 20_270_131;
const chosen = Number(process.env.FUZZ_SEED || (process.env.READ_LONG ? Date.now() % 2 ** 31 : USUAL));

export function seed(): number {
  return chosen;
}
