import path from 'node:path';
import { withLock } from '../base/lock.ts';
import { shown } from '../base/text.ts';
import { notWritten, OutputError, reasonOf } from '../base/user-error.ts';
import { urlOf } from '../evidence/address.ts';
import type { SiteReport } from '../reports/model/report.ts';
import { defectText } from '../reports/model/unjudged.ts';
import type { Receiver } from '../sites/monitoring.ts';
import { type Baseline, emptyBaseline } from './baseline/baseline.ts';
import { readBaseline, writeBaseline } from './baseline/file.ts';
import { Outbox } from './baseline/outbox.ts';
import { changesText } from './changes-text.ts';
import { Comparison } from './comparison.ts';
import { Audiences } from './notify/audiences.ts';
import { namesOf, notify, spokenOf } from './notify/index.ts';
import { linkOf, type Transition } from './notify/news.ts';

/** Longer than another run takes to notify everybody. */
const WAIT_MS = 60_000;

const CUT_OFF =
  'No host name of this run resolved, which is more likely this machine than all of the sites: look at its network and its DNS. Nothing was compared, and nobody was notified.';

export interface MonitorOptions {
  /** The file that remembers, from `cwd`. */
  baseline: string;
  receivers: readonly Receiver[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  started: Date;
  /** Takes lines that the person who waits should know of the file. */
  say(text: string): void;
}

export interface MonitorEnd {
  /** What changed, for the person who waits. */
  changes: string;
  /** It says no more than that this is the first run. */
  isFirst: boolean;
  /** Who could not be notified, or that the run could not be remembered, and why; sentences. */
  failures: string[];
}

/** Watches a run: compares each site with what is remembered, and at the end notifies who is to know, once. */
export class Monitor {
  readonly #options: MonitorOptions;
  readonly #comparison: Comparison;
  readonly #news: Audiences;
  /** What we failed to compare, in sentences. */
  readonly #defects: string[] = [];
  readonly #hosts = { all: new Set<string>(), unresolved: new Set<string>() };

  /** Nothing is remembered yet. */
  readonly #isFirst: boolean;

  private constructor(options: MonitorOptions, before: Baseline) {
    this.#options = options;
    this.#news = new Audiences(options.receivers);
    this.#isFirst = before === emptyBaseline;
    this.#comparison = new Comparison(before, options.started.toISOString());
  }

  /** Throws `OutputError` for a baseline that is there and may not be read. */
  static open(options: MonitorOptions): Monitor {
    return new Monitor(options, readBaseline(options.baseline, { ...options, now: options.started }));
  }

  /** Whether it is worth looking at twice. */
  differs(site: SiteReport): boolean {
    try {
      return this.#comparison.differs(site);
    } catch {
      // It is compared once more when it is added, and reported then.
      return false;
    }
  }

  /** The site with how it changed and its history; as it is where we fail to compare it, which is reported at the end. */
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

  /**
   * Remembers the run, then notifies, and remembers who was notified. Nobody is notified of what cannot be remembered: the
   * next run would do it again.
   */
  async end(): Promise<MonitorEnd> {
    const { baseline, cwd } = this.#options;
    if (this.#isCutOff) return { changes: '', isFirst: false, failures: [CUT_OFF] };
    const failures = [...this.#defects];
    let isRemembered = true;
    const lock = { name: `baseline ${baseline}`, waitMs: WAIT_MS };
    try {
      failures.push(...(await withLock(path.resolve(cwd, baseline), lock, () => this.#notify())));
    } catch (error) {
      isRemembered = false;
      // What was found is worth more than what is remembered of it.
      const reason = error instanceof OutputError ? error : notWritten(`baseline ${baseline}`, error);
      const unnotified = this.#options.receivers.length > 0 ? ' Nobody was notified.' : '';
      failures.push(`This run could not be remembered. ${reason.message}${unnotified}`);
    }
    const { changes, compared } = this.#comparison;
    const first = this.#isFirst && isRemembered ? { sites: compared, file: baseline } : null;
    return {
      changes: changesText(changes, this.#options.started.toISOString(), first),
      isFirst: first !== null && changes.length === 0,
      failures,
    };
  }

  /** Who could not be notified, in sentences. Throws before anybody is notified. */
  async #notify(): Promise<string[]> {
    const { baseline, cwd, started, env, receivers, say } = this.#options;
    // Another run may have written since this one began.
    const meanwhile = readBaseline(baseline, { cwd, now: started, say: () => {} });
    for (const warning of this.#comparison.warned) this.#news.addWarning(warning);
    const at = started.toISOString();
    const seen = this.#news.news(at, linkOf(env));
    const newIn = (all: Transition[]) => all.filter((one) => !this.#comparison.isKnown(one, meanwhile));
    const names = namesOf(receivers);
    const own = new Map(
      names.map((name) => {
        const { transitions } = this.#news.newsFor(name, at, null);
        return [name, [...newIn(transitions), ...this.#news.remindersFor(name, at)]];
      }),
    );
    // A run of some of the sites does not know that nothing fails any more.
    const unconfirmed = seen.unconfirmed + this.#comparison.failingElsewhere;
    const outbox = new Outbox(names, meanwhile.untold, newIn(seen.transitions), started, own);
    const sites = this.#comparison.afterOnto(meanwhile);
    const remember = () => writeBaseline(baseline, cwd, { version: 2, sites, untold: outbox.untold });
    remember();
    for (const line of outbox.forgotten) say(`${baseline}: ${shown(line)}\n`);
    const failures: string[] = [];
    const deliveries = await notify(
      receivers,
      (label) => ({
        ...this.#news.newsFor(label, at, linkOf(env)),
        unconfirmed,
        transitions: outbox.for(label),
      }),
      (label) => {
        if (outbox.for(label).length === 0) return;
        outbox.delivered(label);
        try {
          remember();
        } catch (error) {
          failures.push(
            `${spokenOf(label)} was notified, which could not be noted: the next run may notify it again. ${reasonOf(error)}`,
          );
        }
      },
    );
    const failed = deliveries.flatMap(({ failure }) => failure ?? []);
    return [...failures, ...failed.map((failure) => `${failure} The next run tries again.`)];
  }
}

function hostOf({ url }: SiteReport): string {
  return urlOf(url)?.hostname ?? url;
}
