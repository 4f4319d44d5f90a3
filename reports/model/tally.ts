import type { Finding } from '../../visit/judging/finding.ts';
import { INTERRUPTED } from '../../visit/judging/interrupted.ts';
import type { SiteReport, SiteStatus } from './report.ts';

/** The sites of one host that have one cause in common: one mistake, fixed once. */
export interface Group {
  cause: string;
  /** What tells its findings from others: the cause, and where that is not known what was answered. */
  kind: string;
  /** `apache, PHP 8.2.36`; null where nothing answers or names itself. */
  server: string | null;
  address: string | null;
  count: number;
  /** The names of the first few sites. */
  names: string[];
}

/** The names that a group keeps: enough to go and look. */
const NAMED = 3;

/** Returns zero for every status. */
export function noneYet(): Record<SiteStatus, number> {
  return { error: 0, fail: 0, flaky: 0, warn: 0, pass: 0, skipped: 0 };
}

/** Sites on which different things are not recognised have nothing in common. */
export function kindOf({ cause, symptom }: Finding): string {
  return cause === 'unrecognised' ? `${cause}: ${symptom}` : cause;
}

/** Counts what a run comes to as its sites finish; it grows with the number of mistakes, not of sites. */
export class Tally {
  readonly statuses = noneYet();
  /** Sites that were not looked at to the end. */
  interrupted = 0;
  /** What kept them from it, of the first of them. */
  interruptedBy: string = INTERRUPTED;
  readonly #groups = new Map<string, Group>();
  readonly #samples = new Map<string, Finding>();

  add(site: SiteReport): void {
    this.statuses[site.status] += 1;
    if (site.interrupted && this.interrupted === 0) this.interruptedBy = site.interrupted_by ?? INTERRUPTED;
    if (site.interrupted) this.interrupted += 1;
    for (const finding of site.findings) this.#addFinding(site, finding);
  }

  get sites(): number {
    return Object.values(this.statuses).reduce((sum, count) => sum + count, 0);
  }

  /** The groups, the largest first. */
  get groups(): Group[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count);
  }

  /** The first finding of each kind; one that fails rather than one that warns. */
  get samples(): Finding[] {
    return [...this.#samples.values()];
  }

  #addFinding({ name, server }: SiteReport, finding: Finding): void {
    const { cause } = finding;
    const kind = kindOf(finding);
    const sample = this.#samples.get(kind);
    if (!sample || (sample.severity === 'warn' && finding.severity === 'fail'))
      this.#samples.set(kind, finding);
    const facts = [server.software, server.php && `PHP ${server.php}`].filter(Boolean).join(', ') || null;
    const key = JSON.stringify([kind, facts, server.address]);
    const group = this.#groups.get(key) ?? {
      cause,
      kind,
      server: facts,
      address: server.address,
      count: 0,
      names: [],
    };
    group.count += 1;
    if (group.names.length < NAMED) group.names.push(name);
    this.#groups.set(key, group);
  }
}
