import { setTimeout as pause } from 'node:timers/promises';
import { isForTheUser } from '../base/user-error.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Site } from '../sites/site.ts';
import type { Finding, PrintedFix } from '../visit/judging/finding.ts';
import type { Changes, Restored } from './changes.ts';
import type { SiteFolder } from './folder.ts';
import type { Entry } from './journal.ts';
import { lookAtPages, type PageState, worsening } from './pages.ts';
import { progressOf } from './progress.ts';
import { whyNotProved } from './proof.ts';
import { Revisits, whyNoMoreLogins } from './revisit.ts';
import { isOfFolder, planStep, type StepPlan } from './step-plan.ts';

/** How a step is told of, and asked about. */
export interface Talk {
  say(line: string): void;
  ask(step: Step): Promise<'yes' | 'skip' | 'stop'>;
  /** Whether somebody knows better, where nothing shows that the folder is the one of the site. */
  trusts(why: string): Promise<boolean>;
}

export interface Step {
  finding: Finding;
  fix: PrintedFix;
  plan: StepPlan;
}

interface Options {
  site: Site;
  folder: SiteFolder;
  changes: Changes;
  talk: Talk;
  signal: AbortSignal;
  /** How long PHP may run a file that it has compiled before it looks for a newer one. */
  settleMs: number;
}

export interface Outcome {
  report: SiteReport;
  /** What was done and stays. */
  kept: Step[];
  /** Why nothing more was tried though it could be; null otherwise. */
  refusal: string | null;
  /** Nothing shows that the folder is the one of the site. */
  isUnproved: boolean;
  /** The ids of the steps that did not help. */
  tried: ReadonlySet<string>;
  /** The drafts of visits before the last that are still there. */
  leftDrafts: readonly number[];
}

/** Each is a whole visit, with a login. */
const MOST_VISITS = 12;

/** Takes the first step that is done in a file, looks whether it helped, keeps it or takes it back, and goes on. */
export class Ladder {
  readonly #options: Options;
  readonly #visits: Revisits;
  readonly #tried = new Set<string>();
  #pages: PageState[] | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#visits = new Revisits(options.site, options.signal);
  }

  async climb(): Promise<Outcome> {
    const { talk, signal } = this.#options;
    const kept: Step[] = [];
    const tried = new Set<string>();
    let { report, evidence } = await this.#visits.visit(null);
    let refusal: string | null = null;
    let isUnproved = false;
    while (!signal.aborted && !isDone(report)) {
      refusal = whyNoMoreLogins(report);
      const step = refusal === null ? this.#next(report) : null;
      if (step === null) break;
      if (this.#visits.count >= MOST_VISITS) {
        refusal = `the site was visited ${MOST_VISITS} times, which is enough for one run`;
        break;
      }
      const answer = await talk.ask(step);
      if (answer === 'stop' || signal.aborted) break;
      if (answer === 'skip') continue;
      refusal = await this.#whyNotHere();
      isUnproved = refusal !== null;
      if (isUnproved || signal.aborted) break;
      const after = await this.#try(step, report, evidence);
      if (after === null) {
        tried.add(step.fix.id);
        continue;
      }
      kept.push(step);
      ({ report, evidence } = after);
    }
    return { report, kept, refusal, isUnproved, tried, leftDrafts: this.#visits.left };
  }

  /** The next one that can be done, in the order of the report. */
  #next({ findings }: SiteReport): Step | null {
    for (const finding of findings.filter(({ allowed }) => allowed === null))
      for (const fix of finding.fixes.filter(isOfFolder)) {
        const key = `${finding.cause} ${fix.id}`;
        if (this.#tried.has(key)) continue;
        this.#tried.add(key);
        const plan = planStep(this.#options.folder, fix);
        if (!('why' in plan)) return { finding, fix, plan };
        this.#options.talk.say(`${fix.id} is left out: ${plan.why}.`);
      }
    return null;
  }

  /** Before the first change: whether this is the right folder, and how its pages answer. */
  async #whyNotHere(): Promise<string | null> {
    if (this.#pages !== null) return null;
    const { site, folder, changes, talk, signal } = this.#options;
    const why = await whyNotProved(folder, changes, site);
    const doubt = `nothing shows that ${folder.name} is the folder of ${site.url}: ${why}`;
    if (why !== null && !(await talk.trusts(doubt))) return doubt;
    if (why === null) talk.say(`${folder.name} is the folder of ${site.url}: a file put there was answered.`);
    try {
      this.#pages = await lookAtPages(site, folder, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return null;
  }

  /** What the site is like with it; null where it was taken back. */
  async #try({ finding, fix, plan }: Step, report: SiteReport, evidence: KeptEvidence) {
    const { changes, talk, signal } = this.#options;
    const entry = this.#begun(plan);
    if (entry === null) return null;
    const how = entry.how === 'in-place' ? ', in place, since its owner is another user' : '';
    talk.say(
      `${entry.file} is ${plan.before === null ? 'written' : 'changed'}${how}. Looking whether it helps …`,
    );
    const undone = (why: string) => {
      talk.say(`${fix.id}: ${why}. ${undoneText(changes.undo(entry))}`);
      return null;
    };
    try {
      const worse = await this.#worsening(plan);
      if (signal.aborted) return undone('interrupted');
      if (worse !== null) return undone(worse);
      const after = await this.#visits.visit(evidence);
      if (signal.aborted) return undone('interrupted');
      const progress = progressOf(finding.cause, report, after.report);
      if (!progress.helped) return undone(progress.why);
      changes.keep(entry);
      talk.say(`${fix.id} helped, and stays.`);
      return after;
    } catch (error) {
      // Whoever waits no more breaks off what is under way.
      if (signal.aborted) return undone('interrupted');
      undone('wp-rest-doctor itself failed');
      throw error;
    }
  }

  /** A full disk ends this step, not what was done before it. */
  #begun(plan: StepPlan): Entry | null {
    try {
      return this.#options.changes.begin(plan);
    } catch (error) {
      if (!isForTheUser(error)) throw error;
      this.#options.talk.say(`${plan.step} is left out. ${error.message}`);
      return null;
    }
  }

  /** At once, and again where PHP may still run the former file. */
  async #worsening({ before, located }: StepPlan): Promise<string | null> {
    const { site, folder, settleMs, signal } = this.#options;
    const look = async () => {
      const now = await lookAtPages(site, folder, signal);
      const worse = worsening(this.#pages ?? [], now);
      if (worse === null) this.#pages = now;
      return worse;
    };
    const worse = await look();
    const isCompiled = before !== null && located.file.endsWith('.php');
    if (worse !== null || !isCompiled || signal.aborted) return worse;
    await pause(settleMs, undefined, { signal }).catch(() => {});
    return look();
  }
}

export function undoneText({ file, why, backup }: Restored): string {
  if (why === null) return `${file} is as it was.`;
  return `${file} could not be put back: ${why}.${backup === null ? '' : ` What it was before is in ${backup}.`}`;
}

function isDone({ findings, status }: SiteReport): boolean {
  return status === 'error' || findings.every(({ allowed }) => allowed !== null);
}
