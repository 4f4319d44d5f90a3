import type { CauseId } from '../causes/ids.ts';
import type { StackId } from './stacks/stack.ts';

/** Faults that occur together in life, put in in this order. */
export interface Pair {
  faults: [first: string, second: string];
  stacks: StackId[];
  /** Those of both by default. */
  causes?: CauseId[];
  /** True when both are, by default. */
  mendable?: true | string;
  /** Why it cannot be seen without credentials, where that is more than either fault says. */
  needsLogin?: string;
}
