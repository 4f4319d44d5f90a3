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

/** What was known of evidence that is located already is found anew. */
export function located({ version, site, started, exchanges, unsent, token, draft_mark }: Evidence): Located {
  const evidence: Evidence = { version, site, started, exchanges, unsent, token };
  if (draft_mark !== undefined) evidence.draft_mark = draft_mark;
  // A visit does this a hundred times: V8 takes twenty times as long where properties follow what is spread.
  return {
    workingRoot: once(() => workingRoot(evidence)),
    redirectedRoot: once(() => redirectedRoot(evidence)),
    rootElsewhere: once(() => rootElsewhere(evidence)),
    index: once(() => indexOf(evidence)),
    ...evidence,
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
