import { checkOf } from '../checks/by-method/of-method.ts';
import type { CheckId } from '../checks/ids.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { factsOf } from '../evidence/facts.ts';
import type { ClientOptions } from '../http/api.ts';
import { limits } from '../http/limits.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { Site } from '../sites/site.ts';
import { allowedVerdict } from './judging/allowance.ts';
import type { Finding } from './judging/finding.ts';
import { INTERRUPTED } from './judging/interrupted.ts';
import { errorVerdict, isTrouble, judging, skippedVerdict, type Verdict } from './judging/verdict.ts';
import { reachVerdict } from './reach-verdict.ts';
import { type Seen, seenOf } from './seen.ts';
import { requestsToSpare } from './sending/budget.ts';
import type { Logins } from './sending/login.ts';
import type { SenderOptions } from './sending/options.ts';
import { Sender } from './sending/sender.ts';

/** A verdict and its findings, without secrets. */
export interface CheckResult {
  verdict: Verdict;
  /** What explains this check. */
  findings: Finding[];
}

export interface VisitOptions {
  /** What a visit begins with that goes on from another one. */
  seen?: Seen | undefined;
  /** The visit calls it as each answer arrives. */
  onAnswer?: (() => void) | undefined;
  /** Resolves host names instead of the system. */
  lookup?: ClientOptions['lookup'] | undefined;
  /** Counts the logins where the visit is not made by this process alone. */
  logins?: Logins | undefined;
  onCreate?: SenderOptions['onCreate'];
  draftTurn?: SenderOptions['draftTurn'];
  unique?: SenderOptions['unique'];
  connection?: SenderOptions['connection'];
}

/** One pass over one site: sends probes, each at most once, and asks the judges what to send next. */
export class Visit {
  readonly seen: Seen;
  readonly #evidence: Evidence;
  readonly #sender: Sender;
  #ahead: readonly CheckId[] = [];

  constructor(site: Site, { seen = seenOf(site), ...options }: VisitOptions = {}) {
    this.seen = seen;
    this.#evidence = seen.evidence;
    this.#sender = new Sender(site, seen, options);
  }

  /** Judges a check. It never throws: a defect of ours is the verdict `error` of this check alone. */
  async check(id: CheckId): Promise<CheckResult> {
    try {
      const { verdict, findings } = await this.#judged(id);
      return {
        verdict: this.seen.verdict(allowedVerdict(verdict, findings)),
        findings: findings.map((one) => this.seen.finding(one)),
      };
    } catch (error) {
      const isOurs = !this.#sender.isStopped;
      const verdict = isOurs ? errorVerdict(id, error) : skippedVerdict(id, INTERRUPTED);
      return { verdict: this.seen.verdict(verdict), findings: [] };
    }
  }

  /**
   * These checks will follow, so what they read is sent while an earlier one waits. From the first thing that is wrong
   * on nothing is sent ahead: what comes next depends on it.
   */
  lookAhead(ids: readonly CheckId[]): void {
    this.#ahead = ids;
    this.#sendAhead();
  }

  /** Sends nothing more but what takes a draft back; all that is under way ends, unless it may be writing one. */
  stop(): Promise<void> {
    this.#ahead = [];
    return this.#sender.stop();
  }

  /** Sends nothing ahead any more, and resolves when all that was sent so has been answered. */
  settle(): Promise<void> {
    this.#ahead = [];
    return this.#sender.settle();
  }

  close(): Promise<void> {
    return this.#sender.close();
  }

  /** What narrows a trouble down may show the login of another plugin; then the check is another one. */
  async #judged(id: CheckId): Promise<CheckResult> {
    const spoken = () => factsOf(this.#evidence).dialect();
    const before = spoken();
    const verdict = await reachVerdict(id, this.#evidence, this.#sender);
    if (isTrouble(verdict)) this.#ahead = [];
    const findings = await this.#findingsFor(verdict);
    return spoken() === before ? { verdict, findings } : this.#judged(id);
  }

  async #findingsFor(verdict: Verdict): Promise<Finding[]> {
    if (verdict.state !== 'fail' && verdict.state !== 'warn') return [];
    // A healthy site needs no catalogue of causes.
    const { diagnose } = await import('./judging/diagnose.ts');
    for (;;) {
      const { findings, ask } = diagnose(this.#evidence, [verdict]);
      if (ask === null || requestsToSpare(this.#evidence, this.#sender.uncounted) <= 0) return findings;
      await this.#sender.send(ask);
    }
  }

  /** What goes wrong here goes wrong again where the check itself is judged, and is reported there. */
  #sendAhead(): void {
    try {
      this.#sendWhatFollows();
    } catch {
      this.#ahead = [];
    }
  }

  #sendWhatFollows(): void {
    const known = factsOf(this.#evidence);
    const needed = new Set(this.#ahead.flatMap((id) => checkOf(id, known).needs));
    const judgedNow = judging(this.#evidence);
    let isNext = true;
    for (const id of this.#ahead) {
      const judged = judgedNow(id);
      if ('verdict' in judged && isTrouble(judged.verdict)) this.#ahead = [];
      if ('verdict' in judged || this.#ahead.length === 0) continue;
      // What a check asks for beyond its needs, an earlier one may spare it.
      const mayGo = (probe: ProbeId) => isNext || needed.has(probe);
      isNext = false;
      const asked = judged.ask.filter((probe) => mayGo(probe) && !this.#sender.wasAsked(probe));
      for (const probe of asked.slice(0, Math.max(0, limits.connectionsPerHost - this.#sender.uncounted)))
        this.#sender.send(probe).then(
          () => this.#sendAhead(),
          // Whoever waits for it hears of what goes wrong.
          () => {},
        );
    }
  }
}
