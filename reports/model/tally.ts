import type { Finding } from '../../visit/judging/finding.ts';
import type { SiteReport, SiteStatus } from './report.ts';

/** The sites of one host that have one cause in common: one mistake, fixed once. */
export interface Group {
  cause: string;
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

/** Counts what a run comes to as its sites finish; it grows with the number of mistakes, not of sites. */
export class Tally {
  readonly statuses = noneYet();
  readonly #groups = new Map<string, Group>();
  readonly #samples = new Map<string, Finding>();

  add(site: SiteReport): void {
    this.statuses[site.status] += 1;
    for (const finding of site.findings) this.#addFinding(site, finding);
  }

  get sites(): number {
    return Object.values(this.statuses).reduce((sum, count) => sum + count, 0);
  }

  /** The groups, the largest first. */
  get groups(): Group[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count);
  }

  /** The first finding of each cause; one that fails rather than one that warns. */
  get samples(): Finding[] {
    return [...this.#samples.values()];
  }

  #addFinding({ name, server }: SiteReport, finding: Finding): void {
    const { cause } = finding;
    const sample = this.#samples.get(cause);
    if (!sample || (sample.severity === 'warn' && finding.severity === 'fail'))
      this.#samples.set(cause, finding);
    const facts = [server.software, server.php && `PHP ${server.php}`].filter(Boolean).join(', ') || null;
    const key = JSON.stringify([cause, facts, server.address]);
    const group = this.#groups.get(key) ?? {
      cause,
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
