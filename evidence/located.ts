import type { ProbeId } from '../probes/ids.ts';
import type { Evidence } from './evidence.ts';
import { indexOf, type RestRoot, redirectedRoot, rootElsewhere, workingRoot } from './rest-root.ts';

/** The evidence of one moment, with where its REST API is. Other facts are read from that as well. */
export interface Located<P extends string = ProbeId> extends Evidence<P> {
  /** The address at which the rest of the visit finds the REST API; null where it answers at none that was tried. */
  workingRoot(): RestRoot | null;
  /** The address that a redirect of the index leads to, when that is the same site; null without one. */
  redirectedRoot(): string | null;
  /** The address at which WordPress itself, or a redirect, says that the API is; null when neither does. */
  rootElsewhere(): string | null;
  /** The index that the working root answered with; empty without one. */
  index(): Record<string, unknown>;
}

export function located(evidence: Evidence): Located {
  return {
    ...evidence,
    workingRoot: once(() => workingRoot(evidence)),
    redirectedRoot: once(() => redirectedRoot(evidence)),
    rootElsewhere: once(() => rootElsewhere(evidence)),
    index: once(() => indexOf(evidence)),
  };
}

/** Computes it when it is first asked for, and keeps it. */
export function once<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
