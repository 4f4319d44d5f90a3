import type { Cause } from './cause.ts';
import type { CauseId } from './ids.ts';
import { causes } from './index.ts';

/** The cause of that id. Throws an `Error` where none is called so. */
export function causeOf(id: CauseId): Cause {
  const cause = causes.known.find((one) => one.id === id);
  if (!cause) throw new Error(`no cause is called ${id}`);
  return cause;
}
