import type { PastRun, SiteChange, SiteReport } from '../reports/model/report.ts';
import { responseTime } from '../reports/model/response-time.ts';
import { type Baseline, FORGOTTEN_AFTER_MS, type Remembered, type State } from './baseline/baseline.ts';
import { lastRuns, readRuns, writeRuns } from './baseline/past-runs.ts';
import type { Transition } from './notify/news.ts';
import type { NewWarning } from './notify/news-gatherer.ts';
import { slowed } from './slowed.ts';

export interface Change extends Omit<SiteChange, 'before'> {
  site: string;
  causes: string[];
}

/** What a site that was flaky has to do before it counts as recovered. */
const PASSES_IN_A_ROW = 5;

/** Follows a run and says how each of its sites differs from what is remembered. `now` is ISO time. */
export class Comparison {
  readonly #before: Baseline;
  readonly #now: string;
  readonly #after: Record<string, Remembered>;
  readonly #visited = new Set<string>();
  readonly changes: Change[] = [];
  /** What a site was not warned of before. */
  readonly warned: NewWarning[] = [];

  constructor(before: Baseline, now: string) {
    this.#before = before;
    this.#now = now;
    // What this run does not visit is remembered as it was. No prototype: a site may have any name.
    this.#after = Object.assign(Object.create(null), before.sites);
  }

  /** How many sites this run says something of. */
  get compared(): number {
    return this.#visited.size;
  }

  /** What the next run needs to know. A site that nobody has visited for long is not watched any more. */
  get after(): Record<string, Remembered> {
    return this.#watched(this.#after);
  }

  /** The same where another run has written what `meanwhile` holds: of what this one did not visit, that counts. */
  afterOnto(meanwhile: Baseline): Record<string, Remembered> {
    const visited = Object.entries(this.#after).filter(([name]) => this.#visited.has(name));
    return this.#watched({ ...this.#after, ...meanwhile.sites, ...Object.fromEntries(visited) });
  }

  /** Whether another run has found the same since this one began: then it tells of it, or has. */
  isKnown({ site, kind, cause }: Transition, meanwhile: Baseline): boolean {
    const theirs = Object.hasOwn(meanwhile.sites, site) ? meanwhile.sites[site] : undefined;
    const ours = this.#after[site];
    if (!theirs || !ours) return false;
    if (kind === 'warning') return cause !== null && theirs.warned.includes(cause);
    const before = this.#remembered(site);
    return isSame(theirs, ours) && !(before && isSame(before, theirs));
  }

  #watched(sites: Record<string, Remembered>): Record<string, Remembered> {
    const oldest = Date.parse(this.#now) - FORGOTTEN_AFTER_MS;
    const isWatched = ([, { runs }]: [string, Remembered]) =>
      readRuns(runs).some(({ at }) => Date.parse(at) >= oldest);
    return Object.assign(Object.create(null), Object.fromEntries(Object.entries(sites).filter(isWatched)));
  }

  /** Sites that failed when they were last judged, and are not by this run. */
  get failingElsewhere(): number {
    return Object.entries(this.after).filter(
      ([name, { status }]) => status === 'fail' && !this.#visited.has(name),
    ).length;
  }

  /** Whether it is worth looking at twice: what was known of it is not what is seen now. */
  differs(site: SiteReport): boolean {
    const seen = this.#seenOf(site);
    const known = this.#remembered(site.name) ?? this.#healthy();
    return seen !== null && !isSame(known, seen) && !isQuiet(known, seen);
  }

  /** The site with how it changed and its history. */
  add(site: SiteReport): SiteReport {
    const remembered = this.#remembered(site.name);
    const before = readRuns(remembered?.runs ?? '');
    const seen = this.#seenOf(site);
    // A check that we could not do, or did not do, says nothing of the site.
    if (seen === null) return before.length > 0 ? { ...site, history: before } : site;
    this.#visited.add(site.name);
    const ms = responseTime(site.exchanges);
    const runs = lastRuns([...before, { at: this.#now, status: site.status, ms }]);
    const slow = slowed(before, ms);
    const warnings = slow ? [...site.warnings, slow] : site.warnings;
    const { change, state } = this.#judged(remembered, seen, site.looks ?? 1, runs);
    const warned = warnedOf({ ...site, warnings });
    for (const warning of warned)
      if (!remembered?.warned.includes(warning.id))
        this.warned.push({ site: site.name, url: site.url, warning });
    this.#after[site.name] = { ...state, warned: warned.map(({ id }) => id), runs: writeRuns(runs) };
    if (change) {
      const { kind, since, confirmed } = change;
      const failed = change.failed_since ? { failed_since: change.failed_since } : {};
      this.changes.push({ site: site.name, kind, since, confirmed, causes: seen.causes, ...failed });
    }
    return { ...site, warnings, history: runs, ...(change ? { change } : {}) };
  }

  #judged(
    remembered: Remembered | undefined,
    seen: State,
    looks: number,
    runs: PastRun[],
  ): { change: SiteChange | null; state: State & { pending?: State } } {
    const { pending, ...known } = remembered ? stateOf(remembered) : this.#healthy();
    const before = known.causes;
    if (isSame(known, seen)) {
      const isTrouble = known.status !== 'pass';
      const still: SiteChange = { kind: 'still', since: known.since, before, confirmed: true };
      return { change: isTrouble ? still : null, state: known };
    }
    if (isQuiet(known, seen) && !hasSettled(runs)) return { change: null, state: known };
    const isSeenAgain = pending !== undefined && isSame(pending, seen);
    const since = isSeenAgain ? pending.since : seen.since;
    const isSettled = known.status === 'flaky' && seen.status === 'pass';
    const confirmed = looks > 1 || seen.status === 'flaky' || isSettled || isSeenAgain;
    const kind = kindOf(known, seen);
    const failed = kind === 'recovered' ? { failed_since: known.since } : {};
    const change: SiteChange = { kind, since, before, confirmed, ...failed };
    const next = { ...seen, since };
    return { change, state: confirmed ? next : { ...known, pending: next } };
  }

  #seenOf({ status, findings }: SiteReport): State | null {
    if (status === 'error' || status === 'skipped') return null;
    const isTrouble = status === 'fail' || status === 'flaky';
    const causes = findings
      .filter(({ severity, flaky }) => (status === 'fail' ? severity === 'fail' : flaky))
      .map(({ cause }) => cause);
    return {
      status: isTrouble ? status : 'pass',
      causes: isTrouble ? [...new Set(causes)].sort() : [],
      since: this.#now,
    };
  }

  #remembered(name: string): Remembered | undefined {
    return Object.hasOwn(this.#before.sites, name) ? this.#before.sites[name] : undefined;
  }

  #healthy(): State & { pending?: State } {
    return { status: 'pass', causes: [], since: this.#now };
  }
}

/** What it is warned of: what will be wrong, and what is and lets the checks pass. */
function warnedOf({ warnings, findings }: SiteReport): NewWarning['warning'][] {
  const found = findings
    .filter(({ severity, allowed, flaky }) => severity === 'warn' && allowed === null && !flaky)
    .map(({ cause, layer, says, fixes }) => ({
      id: cause,
      layer,
      says,
      mend: fixes[0] ? `${fixes[0].says}.` : '',
    }));
  return [...warnings, ...found];
}

function stateOf({ status, causes, since, pending }: Remembered): State & { pending?: State } {
  return { status, causes, since, ...(pending ? { pending } : {}) };
}

function isSame(one: State, other: State): boolean {
  return one.status === other.status && one.causes.join() === other.causes.join();
}

/** A flaky site that passes once has not recovered yet, and one that is flaky in another way is flaky still. */
function isQuiet(known: State, seen: State): boolean {
  return known.status === 'flaky' && seen.status !== 'fail';
}

function hasSettled(runs: PastRun[]): boolean {
  const last = runs.slice(-PASSES_IN_A_ROW);
  return (
    last.length === PASSES_IN_A_ROW && last.every(({ status }) => status === 'pass' || status === 'warn')
  );
}

function kindOf(known: State, seen: State): SiteChange['kind'] {
  if (seen.status === 'flaky') return 'flaky';
  if (seen.status === 'pass') return 'recovered';
  return known.status === 'fail' ? 'changed' : 'new';
}
