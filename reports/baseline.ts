import type { SiteReport, SiteStatus } from './report.ts';

/** What a run found, as the next one needs to know it: small enough for the cache of a CI. */
export interface Baseline {
  version: 1;
  /** By the name of the site. */
  sites: Record<string, Remembered>;
}

export interface Remembered {
  status: SiteStatus;
  causes: string[];
  /** ISO time of the first run that found it so. */
  since: string;
}

export interface Change {
  site: string;
  kind: 'new' | 'changed' | 'recovered' | 'still';
  causes: string[];
  since: string;
}

export const emptyBaseline: Baseline = { version: 1, sites: {} };

/** Follows a run and says how each of its sites differs from the run before. `now` is ISO time. */
export class Comparison {
  readonly #before: Baseline;
  readonly #now: string;
  readonly #after: Record<string, Remembered>;
  readonly changes: Change[] = [];

  constructor(before: Baseline, now: string) {
    this.#before = before;
    this.#now = now;
    // What this run does not visit is remembered as it was.
    this.#after = { ...before.sites };
  }

  get after(): Baseline {
    return { version: 1, sites: this.#after };
  }

  add({ name, status, findings }: SiteReport): void {
    // A check that we could not do, or did not do, says nothing of the site.
    if (status === 'error' || status === 'skipped') return;
    const causes = findings.map(({ cause }) => cause).sort();
    const before = this.#before.sites[name];
    const isSame = before?.status === status && before.causes.join() === causes.join();
    const since = isSame ? before.since : this.#now;
    this.#after[name] = { status, causes, since };
    const kind = kindOf(before, status, isSame);
    if (kind !== null) this.changes.push({ site: name, kind, causes, since });
  }
}

function kindOf(before: Remembered | undefined, status: SiteStatus, isSame: boolean): Change['kind'] | null {
  const failed = before?.status === 'fail';
  if (status !== 'fail') return failed ? 'recovered' : null;
  if (!failed) return 'new';
  return isSame ? 'still' : 'changed';
}
