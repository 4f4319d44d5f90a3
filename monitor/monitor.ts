import { urlOf } from '../evidence/address.ts';
import { notify } from '../notify/index.ts';
import { linkOf } from '../notify/link.ts';
import type { Transition } from '../notify/news.ts';
import { NewsGatherer } from '../notify/news-gatherer.ts';
import { OutputError } from '../output/output-error.ts';
import type { SiteReport } from '../reports/report.ts';
import { shown } from '../reports/text.ts';
import { defectText } from '../reports/unjudged.ts';
import type { Receiver } from '../sites/monitoring.ts';
import type { Baseline } from './baseline.ts';
import { readBaseline, writeBaseline } from './baseline-file.ts';
import { changesText } from './changes-text.ts';
import { Comparison } from './comparison.ts';

/** What a receiver that is dead for long is told when it is back. */
const MOST_UNTOLD = 100;

const CUT_OFF =
  'No host name of this run resolved, which is more likely this machine than all of the sites: look at its network and its DNS. Nothing was compared, and nobody was told.';

export interface MonitorOptions {
  /** The file that remembers, from `cwd`. */
  baseline: string;
  receivers: readonly Receiver[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  started: Date;
  /** For what the reader should know of the file. */
  say(text: string): void;
}

export interface MonitorEnd {
  /** What changed, for the person who waits. */
  changes: string;
  /** Who could not be told, or that the run could not be remembered, and why; sentences. */
  failures: string[];
}

/** Watches a run: compares each site with what is remembered, and at the end tells who is to know, once. */
export class Monitor {
  readonly #options: MonitorOptions;
  readonly #untold: Record<string, Transition[]>;
  readonly #comparison: Comparison;
  readonly #news = new NewsGatherer();
  /** What we failed to compare, in sentences. */
  readonly #defects: string[] = [];
  readonly #hosts = { all: new Set<string>(), unresolved: new Set<string>() };

  private constructor(options: MonitorOptions, before: Baseline) {
    this.#options = options;
    this.#untold = (before.untold ?? {}) as Record<string, Transition[]>;
    this.#comparison = new Comparison(before, options.started.toISOString());
  }

  /** Throws `OutputError` for a baseline that is there and may not be read. */
  static open(options: MonitorOptions): Monitor {
    return new Monitor(options, readBaseline(options.baseline, options.cwd, options.say));
  }

  /** Whether it is worth looking at twice. */
  differs(site: SiteReport): boolean {
    try {
      return this.#comparison.differs(site);
    } catch {
      // It is compared once more when it is added, and told then.
      return false;
    }
  }

  /** The site with how it changed and its history; as it is where we fail to compare it, which is told at the end. */
  add(site: SiteReport): SiteReport {
    try {
      return this.#compared(site);
    } catch (error) {
      this.#defects.push(
        `${shown(site.name)} could not be compared with earlier runs: ${defectText(error)}.`,
      );
      return site;
    }
  }

  #compared(site: SiteReport): SiteReport {
    const known = this.#comparison.add(site);
    this.#news.add(known);
    this.#hosts.all.add(hostOf(site));
    if (site.findings.some(({ cause }) => cause === 'dns-failure')) this.#hosts.unresolved.add(hostOf(site));
    return known;
  }

  /** Sites do not lose their names all at once: this machine has lost its way to them. */
  get #isCutOff(): boolean {
    const { all, unresolved } = this.#hosts;
    return all.size > 1 && unresolved.size === all.size;
  }

  /** Tells, then remembers. What somebody could not be told is kept for the next run. */
  async end(): Promise<MonitorEnd> {
    const { baseline, cwd, started, env, receivers } = this.#options;
    if (this.#isCutOff) return { changes: '', failures: [CUT_OFF] };
    for (const warning of this.#comparison.warned) this.#news.addWarning(warning);
    const seen = this.#news.news(started.toISOString(), linkOf(env));
    // A run of some of the sites does not know that nothing fails any more.
    const news = { ...seen, unconfirmed: seen.unconfirmed + this.#comparison.failingElsewhere };
    const deliveries = await notify(receivers, (label) => ({
      ...news,
      transitions: joined(this.#untold[label] ?? [], news.transitions),
    }));
    const failed = deliveries.filter(({ failure }) => failure !== null);
    const untold = Object.fromEntries(
      failed.map(({ receiver }) => [
        receiver,
        joined(this.#untold[receiver] ?? [], news.transitions).slice(-MOST_UNTOLD),
      ]),
    );
    const failures = this.#defects.concat(
      failed.map(({ failure }) => `${failure} The next run tries again.`),
    );
    const sites = this.#comparison.after;
    try {
      writeBaseline(baseline, cwd, { version: 2, sites, ...(failed.length > 0 ? { untold } : {}) });
    } catch (error) {
      // What was found is worth more than what is remembered of it.
      if (!(error instanceof OutputError)) throw error;
      failures.push(`This run could not be remembered. ${error.message}`);
    }
    return { changes: changesText(this.#comparison.changes), failures };
  }
}

function hostOf({ url }: SiteReport): string {
  return urlOf(url)?.hostname ?? url;
}

/** The latest of each site and kind of news. */
function joined(before: Transition[], now: Transition[]): Transition[] {
  const isSuperseded = (old: Transition) =>
    now.some(({ site, kind }) => site === old.site && (kind === 'warning') === (old.kind === 'warning'));
  return [...before.filter((old) => !isSuperseded(old)), ...now];
}
