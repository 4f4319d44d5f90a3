import { ofCommit } from '../../unit/support/commit.ts';

/** As many as a usual run takes, or one of `HTACCESS_LONG=1`. */
export function runs({ usual, long }: { usual: number; long: number }): number {
  return process.env.HTACCESS_LONG ? long : usual;
}

const chosen = process.env.FUZZ_SEED
  ? Number(process.env.FUZZ_SEED)
  : process.env.HTACCESS_LONG
    ? Date.now() & 0x7fffffff
    : ofCommit();

export function seed(): number {
  return chosen;
}
