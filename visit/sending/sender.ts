import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { factsOf } from '../../evidence/facts.ts';
import type { TokenFacts } from '../../evidence/token-facts.ts';
import type { Answer } from '../../http/api.ts';
import { HarnessError } from '../../http/harness-error.ts';
import { nextStep } from '../../probes/draft-steps.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { oursIn } from '../../probes/own-draft.ts';
import type { Probe } from '../../probes/probe.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { wantsLoginPage } from '../../probes/wrong-login.ts';
import type { Site } from '../../sites/site.ts';
import { INTERRUPTED } from '../judging/interrupted.ts';
import type { Seen } from '../seen.ts';
import { MAX_REQUESTS, requestsLeft } from './budget.ts';
import { Connection } from './connection.ts';
import { beginDraft, whyNoDraft, withholdBegun } from './draft-start.ts';
import { Guard } from './guard.ts';
import { Login } from './login.ts';
import { whyNoLogin } from './login-start.ts';
import type { SenderOptions } from './options.ts';
import { type OwnRequest, requestOf } from './request.ts';
import { tokenFactsOf } from './token-facts.ts';

/** Sends the probes of one visit, each at most once, and puts what they saw into the evidence. */
export class Sender {
  readonly #evidence: Evidence;
  readonly #site: Site;
  readonly #options: SenderOptions;
  readonly #guard: Guard;
  readonly #connection: Pick<Connection, 'send' | 'leftMs' | 'close'>;
  readonly #login: Login;
  readonly #underWay = new Map<ProbeId, Promise<void>>();
  readonly #unique: string;
  #uncounted = 0;
  #isStopped = false;

  constructor(site: Site, seen: Seen, options: SenderOptions = {}) {
    this.#site = site;
    this.#evidence = seen.evidence;
    this.#options = options;
    this.#guard = options.guard ?? new Guard(() => oursIn(seen.evidence));
    this.#unique = options.unique ?? Date.now().toString(36) + Math.random().toString(36).slice(2, 6);
    this.#connection = options.connection ?? new Connection(site, options.lookup);
    this.#login = new Login(seen, options.logins);
    withholdBegun(seen.evidence);
  }

  /** Requests that are in no exchange: under way, or a login once more. */
  get uncounted(): number {
    return this.#uncounted;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  wasAsked(id: ProbeId): boolean {
    return this.#underWay.has(id);
  }

  /** Sends nothing more but what takes a draft back; all that is under way ends, unless it may be writing one. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const { exchanges, unsent } = this.#evidence;
    const isWriting = this.wasAsked('draft') && !exchanges.draft && unsent.draft === undefined;
    if (!isWriting && nextStep(this.#evidence) === null) await this.close();
  }

  /** Resolves when all that is under way has been answered, whatever came of it. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Sends a probe at most once, whoever asks; throws `HarnessError` for what is wrong on this side. */
  send(id: ProbeId): Promise<void> {
    const known = this.#underWay.get(id);
    if (known) return known;
    const sending = this.#sendOnce(id);
    this.#underWay.set(id, sending);
    return sending;
  }

  /**
   * Sends what is no probe of this visit, under the rules of the probe that it is like. Its answer is no evidence, and
   * is returned as it came. Throws `HarnessError` where they forbid it.
   */
  async sendLike(id: ProbeId, make: Probe['request']): Promise<Answer> {
    const request = this.#whyNotSent(id) ?? this.#requestOf(id, make);
    if (typeof request === 'string') throw new HarnessError(request);
    return this.#counted(() => this.#dispatch(request));
  }

  async #sendOnce(id: ProbeId): Promise<void> {
    if (this.#evidence.exchanges[id]) return;
    if (probes.known[id].uses === 'wrong-login') await this.#lookBefore(id);
    const reason = this.#whyNotSent(id) ?? this.#overspent(id);
    if (reason !== null) {
      this.#evidence.unsent[id] = reason;
      return;
    }
    // Counted before anything else is waited for: whoever asks next must not find what this one takes still to be had.
    await this.#counted(() => this.#exchange(id));
  }

  async #exchange(id: ProbeId): Promise<void> {
    const request = await this.#ready(id);
    if (typeof request === 'string') {
      this.#evidence.unsent[id] = request;
      return;
    }
    const { exchange, json, defect } = await this.#dispatch(request);
    if (defect) throw defect;
    if (exchange.attempts === 0) {
      this.#evidence.unsent[id] = exchange.failure?.detail ?? 'it was not sent';
      if (probes.known[id].writes === 'creates') delete this.#evidence.draft_mark;
      return;
    }
    const token = id === 'token' ? this.#login.receive(json) : null;
    if (this.#showsPassword(id)) this.#login.concludeShown(exchange.response?.status === 200);
    this.#evidence.exchanges[id] = exchange;
    if (token !== null) this.#evidence.token = this.#factsOf(token, exchange);
  }

  /** The request when its turn has come and all that it takes is there, or why it is not sent after all. */
  async #ready(id: ProbeId): Promise<OwnRequest | string> {
    const isDraft = probes.known[id].writes === 'creates';
    if (isDraft) await this.#options.draftTurn?.();
    const missing = await this.#login.missingToken(id, () => this.#logInAgain());
    const ask = (probe: ProbeId) => this.send(probe);
    const left = () => this.#connection.leftMs();
    const isLogin = id === 'token';
    const reason =
      missing ??
      (isDraft ? await whyNoDraft(this.#evidence, ask, left) : null) ??
      (isLogin ? await whyNoLogin(this.#evidence, ask) : null);
    const request = reason ?? this.#interrupted(id) ?? this.#requestOf(id);
    if (typeof request === 'string') return request;
    const withheld = isDraft
      ? beginDraft(this.#evidence, this.#unique, this.#options.onCreate)
      : await this.#login.withheld(id);
    return withheld ?? request;
  }

  /** The one way out: what the guard has not let through is no request. */
  async #dispatch(request: OwnRequest): Promise<Answer> {
    const harm = this.#guard.objection(probes.known[request.probe], request);
    if (harm !== null) throw new HarnessError(harm);
    const answer = await this.#connection.send(request);
    this.#guard.saw(request, answer.exchange, answer.json);
    return answer;
  }

  #requestOf(id: ProbeId, make?: Probe['request']): OwnRequest | string {
    const given = { token: this.#login.token, unique: this.#unique };
    const request = requestOf(id, this.#evidence, this.#site, given, make);
    return typeof request === 'string'
      ? request
      : (this.#guard.objection(probes.known[id], request) ?? request);
  }

  #factsOf(token: string, exchange: Exchange): TokenFacts {
    const { userAt } = factsOf(this.#evidence).dialect() ?? {};
    return tokenFactsOf(token, exchange, this.#site.url, userAt);
  }

  #showsPassword(id: ProbeId): boolean {
    const { carries, first } = factsOf(this.#evidence).method();
    return carries === 'password' && id === first;
  }

  /** A visit that goes on in another process has no token any more. */
  async #logInAgain(): Promise<void> {
    const request = this.#requestOf('token');
    if (typeof request === 'string' || (await this.#login.withheld('token')) !== null) return;
    this.#uncounted += 1;
    const { json } = await this.#dispatch(request);
    this.#login.receive(json);
  }

  /** A wrong login is not sent to a site whose login page was not looked at. */
  async #lookBefore(id: ProbeId): Promise<void> {
    const isWanted = () => wantsLoginPage(factsOf(this.#evidence));
    if (whyNotSent(id, factsOf(this.#evidence)) !== null || !isWanted()) return;
    await this.send('login-page');
    if (isWanted()) this.#evidence.unsent[id] = 'the login page could not be looked at';
  }

  #whyNotSent(id: ProbeId): string | null {
    return this.#interrupted(id) ?? whyNotSent(id, factsOf(this.#evidence));
  }

  #interrupted(id: ProbeId): string | null {
    return this.#isStopped && !probes.known[id].cleansUp ? INTERRUPTED : null;
  }

  /** A request that takes a draft back is never too much. */
  #overspent(id: ProbeId): string | null {
    const isAffordable = probes.known[id].cleansUp || requestsLeft(this.#evidence, this.#uncounted) > 0;
    return isAffordable ? null : `a visit sends at most ${MAX_REQUESTS} requests`;
  }

  async #counted<T>(send: () => Promise<T>): Promise<T> {
    this.#uncounted += 1;
    try {
      return await send();
    } finally {
      this.#uncounted -= 1;
      this.#options.onAnswer?.();
    }
  }
}
