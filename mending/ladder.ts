import { isForTheUser } from '../base/user-error.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Site } from '../sites/site.ts';
import type { FinishedVisit } from '../visit/fleet/visit-site.ts';
import { Candidates, type Reader } from './candidates.ts';
import { BackupError, type Changes } from './changes.ts';
import type { SiteFolder } from './folder.ts';
import type { Entry } from './journal.ts';
import { lookAfter } from './look.ts';
import { Ownership } from './ownership.ts';
import { lookAtPages, type PageState } from './pages.ts';
import { pagesAfter } from './pages-after.ts';
import { progressOf } from './progress.ts';
import { Revisits, whyNoMoreLogins } from './revisit.ts';
import { type Attempt, type Candidate, isStep, type Step } from './step.ts';
import { emptyCache } from './stored.ts';
import { undoneText } from './undone-text.ts';

/** How a step is told of, and asked about. */
export interface Talk {
  say(line: string): void;
  ask(step: Step): Promise<'yes' | 'skip' | 'stop'>;
  /** Whether somebody knows better, where nothing shows that the folder is the one of the site. */
  trusts(why: string): Promise<boolean>;
}

interface Options {
  site: Site;
  folder: SiteFolder;
  changes: Changes;
  reader: Reader;
  talk: Talk;
  signal: AbortSignal;
  /** How long PHP may run a file that it has compiled before it looks for a newer one. */
  settleMs: number;
  /** What is waited for a cache to forget its answer; until it usually has where that is not said. */
  forgetMs?: number | undefined;
}

export interface Outcome extends FinishedVisit {
  /** What was tried or could not be, in order. */
  attempts: Attempt[];
  /** Why nothing more was tried though it could be; null otherwise. */
  refusal: string | null;
  /** Nothing shows that the folder is the one of the site. */
  isUnproved: boolean;
  /** The drafts of visits before the last that are still there. */
  leftDrafts: readonly number[];
}

/** Takes the first step that is done in a file, looks whether it helped, keeps it or takes it back, and goes on. */
export class Ladder {
  readonly #options: Options;
  readonly #visits: Revisits;
  readonly #candidates: Candidates;
  readonly #ownership: Ownership;
  readonly #attempts: Attempt[] = [];
  #pages: PageState[] | null = null;
  /** Why nothing else is to be tried: no change can be noted any more, or seen. */
  #refusal: string | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#visits = new Revisits(options.site, options.signal);
    this.#ownership = new Ownership(options);
    this.#candidates = new Candidates(options.folder, options.reader);
  }

  async climb(): Promise<Outcome> {
    const { signal } = this.#options;
    let visit = await this.#visits.visit(null);
    let refusal: string | null = null;
    let isUnproved = false;
    while (!signal.aborted && !isDone(visit.report)) {
      refusal = whyNoMoreLogins(visit.report);
      const step = refusal === null ? this.#next(visit) : null;
      if (step === null) break;
      if (this.#visits.isOver) {
        refusal = `the site was visited ${this.#visits.count} times, which is enough for one run: run fix again to go on`;
        break;
      }
      const answer = await this.#options.talk.ask(step);
      if (answer === 'stop' || signal.aborted) break;
      if (answer === 'skip') {
        this.#attempts.push({ step, result: 'skipped', why: 'skipped' });
        continue;
      }
      refusal = await this.#whyNotHere(step);
      isUnproved = refusal !== null;
      if (isUnproved || signal.aborted) break;
      visit = (await this.#try(step, visit)) ?? visit;
      refusal = this.#refusal;
      if (refusal !== null) break;
    }
    return { ...visit, attempts: this.#attempts, refusal, isUnproved, leftDrafts: this.#visits.left };
  }

  /** The next one that can be done. */
  #next(visit: FinishedVisit): Step | null {
    for (;;) {
      const step = this.#candidates.next(visit);
      if (step === null || isStep(step)) return step;
      this.#leaveOut(step, 'why' in step.plan ? step.plan.why : '');
    }
  }

  /** What holds for several is said once. */
  #leaveOut(step: Candidate, why: string): void {
    const isSaid = this.#attempts.some((one) => one.why === why);
    this.#attempts.push({ step, result: 'left-out', why });
    if (!isSaid) this.#options.talk.say(`${step.id} is left out: ${why}.`);
  }

  /** Before a change: whether this is the right folder, and how its pages answer. */
  async #whyNotHere(step: Step): Promise<string | null> {
    const { site, folder, signal } = this.#options;
    const why = await this.#ownership.whyNot(step);
    if (why !== null || this.#pages !== null) return why;
    try {
      this.#pages = await lookAtPages(site, folder, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return null;
  }

  /** What the site is like with it; null where it was taken back. */
  async #try(step: Step, before: FinishedVisit): Promise<FinishedVisit | null> {
    const { changes, talk, signal, forgetMs } = this.#options;
    const entry = this.#begun(step);
    if (entry === null) return null;
    const how = entry.how === 'in-place' ? ', in place, so that it keeps its owner and rights' : '';
    talk.say(
      `${entry.file} is ${step.plan.before === null ? 'written' : 'changed'}${how}. Looking whether it helps …`,
    );
    const undone = (why: string) => {
      const restored = changes.undo(entry);
      talk.say(`${step.id}: ${why}. ${undoneText(restored)}`);
      const result = restored.why === null ? 'taken-back' : 'not-taken-back';
      this.#attempts.push({ step, result, why: restored.why === null ? why : `${why}; ${restored.why}` });
      return null;
    };
    try {
      const pages = await pagesAfter(step.plan, this.#pages ?? [], this.#options);
      if (pages.worse === null) this.#pages = pages.now;
      const worse = pages.worse ?? (await this.#ownership.whyNotWithIt());
      if (signal.aborted) return undone('interrupted');
      if (worse !== null) return undone(worse);
      const { say } = talk;
      const how = { visits: this.#visits, say, signal, forgetMs };
      const { after, stored } = await lookAfter(before, how);
      if (signal.aborted) return undone('interrupted');
      if (stored) this.#refusal = emptyCache(stored);
      const progress = progressOf(step.finding.cause, before.report, after.report);
      if (!progress.helped) return undone(progress.why);
      changes.keep(entry);
      this.#attempts.push({ step, result: 'kept', why: null });
      this.#candidates.noteKept();
      talk.say(`${step.id} helped, and stays.`);
      return after;
    } catch (error) {
      // Whoever waits no more breaks off what is under way.
      if (signal.aborted) return undone('interrupted');
      undone(isForTheUser(error) ? 'it could not be noted' : 'wp-rest-doctor itself failed');
      throw error;
    }
  }

  /** A full disk ends this step and those after it, not what was done before. */
  #begun(step: Step): Entry | null {
    try {
      return this.#options.changes.begin(step.plan);
    } catch (error) {
      if (!isForTheUser(error)) throw error;
      if (error instanceof BackupError)
        this.#refusal = 'nothing else is tried, since no change is made without a copy of the file before it';
      this.#leaveOut(step, error.message.replace(/\.$/, ''));
      return null;
    }
  }
}

function isDone({ findings, status }: SiteReport): boolean {
  return status === 'error' || findings.every(({ allowed }) => allowed !== null);
}
