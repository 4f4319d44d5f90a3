import { readFileSync } from 'node:fs';
import { asObject } from '../../base/json.ts';
import { bounded } from '../../evidence/bounded.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { workingRoot } from '../../evidence/rest-root.ts';
import type { Answer, ClientOptions } from '../../http/api.ts';
import type { Client } from '../../http/client.ts';
import { HarnessError } from '../../http/harness-error.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import { nextStep } from '../../probes/draft-steps.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { loggedInAs, oursIn } from '../../probes/own-draft.ts';
import type { Probe, ProbeContext } from '../../probes/probe.ts';
import { refusal, strayRefusal } from '../../probes/rules.ts';
import { wantsLoginPage } from '../../probes/wrong-login.ts';
import type { Site } from '../../sites/site.ts';
import type { Seen } from '../seen.ts';
import { draftTakes, MAX_REQUESTS, requestsLeft } from './budget.ts';
import { Guard } from './guard.ts';
import type { Logins } from './logins.ts';
import { tokenFactsOf } from './token-facts.ts';

/** Why nothing that takes a token is sent any more: a login is not tried again after a refusal. */
export const LOGIN_LOST = 'the login that succeeded before was refused the second time';

/** Why nothing is sent any more once somebody pressed Ctrl-C. */
export const INTERRUPTED = 'the run was interrupted';

/** Why no draft is sent: a process of this run has sent one, and did not live to see the answer. */
const BEGUN = 'a draft was sent before, and its answer is not known';

export interface SenderOptions {
  /** Called as each answer arrives. */
  onAnswer?: (() => void) | undefined;
  logins?: Logins | undefined;
  lookup?: ClientOptions['lookup'] | undefined;
  /**
   * Called right before a draft is sent, with its mark in the evidence: whoever goes on with the visit in another
   * process keeps that now. Returns why it could not be kept, and then no draft is sent; null when it was.
   */
  onCreate?: (() => string | null) | undefined;
  /** Awaited before a draft is sent: the others of a run may be writing theirs. */
  draftTurn?: (() => Promise<void>) | undefined;
  /** Lets only that through which changes nothing of others; a draft of this visit is ours by default. */
  guard?: Guard | undefined;
}

/** Sends the probes of one visit, each at most once, and puts what they saw into the evidence. Keeps the token. */
export class Sender {
  readonly #seen: Seen;
  readonly #evidence: Evidence;
  readonly #site: Site;
  readonly #options: SenderOptions;
  readonly #guard: Guard;
  #client: Promise<Client> | null = null;
  readonly #underWay = new Map<ProbeId, Promise<void>>();
  readonly #unique = Date.now().toString(36) + Math.random().toString(36).slice(2, 6);
  #token: string | null = null;
  #login: Promise<void> | null = null;
  #uncounted = 0;
  #isStopped = false;

  constructor(site: Site, seen: Seen, options: SenderOptions = {}) {
    this.#site = site;
    this.#seen = seen;
    this.#evidence = seen.evidence;
    this.#options = options;
    this.#guard = options.guard ?? new Guard(() => oursIn(seen.evidence));
    const { draft_mark, exchanges, unsent } = seen.evidence;
    if (draft_mark !== undefined && !exchanges.draft) unsent.draft = BEGUN;
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

  async close(): Promise<void> {
    // A client that could not be made has failed its checks already.
    await (await this.#client?.catch(() => null))?.close();
  }

  /** Loaded with the first request: a process that only judges what the journal holds does without. */
  #connected(): Promise<Client> {
    this.#client ??= import('../../http/client.ts').then(({ Client }) => {
      const { timeoutMs, tls, headers, retries } = this.#site;
      const read = (file: string) => readFileSync(file, 'utf8');
      const ca = tls.ca === null ? null : read(tls.ca);
      const { cert, key } = tls;
      const shown = cert === undefined || key === undefined ? {} : { cert: read(cert), key: read(key) };
      const { lookup } = this.#options;
      return new Client({
        timeoutMs,
        tls: { ca, insecure: tls.insecure, ...shown },
        headers,
        retries,
        ...(lookup ? { lookup } : {}),
      });
    });
    return this.#client;
  }

  /** At most once, whoever asks; throws `HarnessError` for what is wrong on this side. */
  send(id: ProbeId): Promise<void> {
    const known = this.#underWay.get(id);
    if (known) return known;
    const sending = this.#sendOnce(id);
    this.#underWay.set(id, sending);
    return sending;
  }

  async #sendOnce(id: ProbeId): Promise<void> {
    if (this.#evidence.exchanges[id]) return;
    if (probes[id].uses === 'wrong-login') await this.#lookBefore(id);
    const reason = this.#interrupted(id) ?? refusal(id, factsOf(this.#evidence)) ?? this.#overspent(id);
    if (reason !== null) {
      this.#evidence.unsent[id] = reason;
      return;
    }
    // Counted before anything else is waited for: whoever asks next must not find what this one takes still to be had.
    await this.#counted(() => this.#exchange(id));
  }

  async #exchange(id: ProbeId): Promise<void> {
    const isDraft = probes[id].writes === 'creates';
    if (isDraft) await this.#options.draftTurn?.();
    const reason = (await this.#missingToken(id)) ?? (isDraft ? await this.#draftRefusal() : null);
    const request = reason ?? this.#interrupted(id) ?? this.#requestOf(id);
    const untold = isDraft && typeof request !== 'string' ? this.#beginDraft() : null;
    if (typeof request === 'string' || untold !== null) {
      this.#evidence.unsent[id] = untold ?? String(request);
      return;
    }
    const withheld = await this.#withheld(id);
    if (withheld !== null) {
      this.#evidence.unsent[id] = withheld;
      return;
    }
    const { exchange, json, defect } = await this.#dispatch(request);
    if (defect) throw defect;
    if (exchange.attempts === 0) {
      this.#evidence.unsent[id] = exchange.failure?.detail ?? 'it was not sent';
      if (isDraft) delete this.#evidence.draft_mark;
      return;
    }
    const token = id === 'token' ? this.#receive(json) : null;
    if (id === 'token') this.#options.logins?.conclude(token !== null);
    this.#evidence.exchanges[id] = exchange;
    if (token !== null) this.#evidence.token = tokenFactsOf(token, exchange, this.#site.url);
  }

  /**
   * What is no probe of this visit, under the rules of the probe that it is like; its answer is no evidence, and as it
   * came. Throws `HarnessError` where they forbid it.
   */
  async sendLike(id: ProbeId, make: Probe['request']): Promise<Answer> {
    const request =
      this.#interrupted(id) ?? refusal(id, factsOf(this.#evidence)) ?? this.#requestOf(id, make);
    if (typeof request === 'string') throw new HarnessError(request);
    return this.#counted(() => this.#dispatch(request));
  }

  /** The one way out: what the guard has not let through is no request. */
  async #dispatch(request: ProbeRequest & { probe: ProbeId }): Promise<Answer> {
    const harm = this.#guard.refusal(probes[request.probe], request);
    if (harm !== null) throw new HarnessError(harm);
    const answer = await (await this.#connected()).send(request);
    this.#guard.saw(request, answer.exchange, answer.json);
    return answer;
  }

  /** Why no draft is begun: what could not be taken back for sure is not written. */
  async #draftRefusal(): Promise<string | null> {
    if (loggedInAs(this.#evidence) === null) await this.send('me');
    if (loggedInAs(this.#evidence) === null)
      return 'neither the token nor the site says who is logged in, so a draft could not be told from those of others';
    const isTime = (await this.#connected()).leftMs > draftTakes(this.#evidence);
    return isTime ? null : 'too little of the time of a visit is left to take a draft back';
  }

  /** Why it may not be sent all the same. */
  #beginDraft(): string | null {
    this.#evidence.draft_mark = this.#unique;
    const reason = this.#options.onCreate?.() ?? null;
    if (reason !== null) delete this.#evidence.draft_mark;
    return reason;
  }

  #interrupted(id: ProbeId): string | null {
    return this.#isStopped && !probes[id].cleansUp ? INTERRUPTED : null;
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

  /** A request that takes a draft back is never too much. */
  #overspent(id: ProbeId): string | null {
    const isAffordable = probes[id].cleansUp || requestsLeft(this.#evidence, this.#uncounted) > 0;
    return isAffordable ? null : `a visit sends at most ${MAX_REQUESTS} requests`;
  }

  /** A visit that goes on in another process has no token any more: it asks for one again, never after a refusal. */
  async #missingToken(id: ProbeId): Promise<string | null> {
    if (probes[id].uses !== 'token' || this.#token !== null) return null;
    this.#login ??= this.#logInAgain();
    await this.#login;
    if (this.#token !== null) return null;
    for (const other of probeIds)
      if (probes[other].uses === 'token') this.#evidence.unsent[other] ??= LOGIN_LOST;
    return this.#evidence.unsent[id] ?? LOGIN_LOST;
  }

  async #logInAgain(): Promise<void> {
    const request = this.#requestOf('token');
    if (typeof request === 'string' || (await this.#withheld('token')) !== null) return;
    this.#uncounted += 1;
    const { json } = await this.#dispatch(request);
    const token = this.#receive(json);
    this.#options.logins?.conclude(token !== null);
  }

  /** A wrong login is not sent to a site whose login page was not looked at. */
  async #lookBefore(id: ProbeId): Promise<void> {
    if (refusal(id, factsOf(this.#evidence)) !== null || !wantsLoginPage(factsOf(this.#evidence))) return;
    await this.send('login-page');
    if (wantsLoginPage(factsOf(this.#evidence)))
      this.#evidence.unsent[id] = 'the login page could not be looked at';
  }

  /** Why this login is not sent, and with it whatever needs its token; null for what is none, or may be sent. */
  async #withheld(id: ProbeId): Promise<string | null> {
    const { uses } = probes[id];
    if (uses !== 'login' && uses !== 'wrong-login') return null;
    const reason = (await this.#options.logins?.claim(uses)) ?? null;
    if (reason !== null && uses === 'login')
      for (const other of probeIds)
        if (probes[other].uses === 'token') this.#evidence.unsent[other] ??= reason;
    return reason;
  }

  /** Takes the token out of the answer to a login; from here on nothing that is kept holds it. */
  #receive(json: unknown): string | null {
    const { token } = asObject(json);
    if (typeof token !== 'string' || token === '') return null;
    this.#seen.secrets.add(token, 'token');
    this.#token = token;
    return token;
  }

  /** Or why there is none that may be sent. */
  #requestOf(id: ProbeId, make?: Probe['request']): (ProbeRequest & { probe: ProbeId }) | string {
    const probe = probes[id];
    const { auth, headers } = this.#site;
    const root = workingRoot(this.#evidence);
    const context: ProbeContext = {
      evidence: this.#evidence,
      // Where no root works, only probes that bring their own address are asked for.
      root: root ?? { style: 'pretty', base: `${this.#site.url}/wp-json/` },
      username: (probe.uses === 'login' && auth?.username) || '',
      password: (probe.uses === 'login' && auth?.password) || '',
      token: (probe.uses === 'token' && this.#token) || '',
      unique: this.#unique,
    };
    const request = make ? make(context) : probe.request(context);
    if (request === null) return 'there is no address to send it to';
    const hasGate = Object.keys(headers).length > 0;
    const stray = strayRefusal(id, request.url, this.#evidence, hasGate);
    if (stray !== null) return stray;
    const harm = this.#guard.refusal(probe, request);
    if (harm !== null) return harm;
    const repeatable = probe.uses === 'nothing' || (probe.uses === 'token' && !probe.writes);
    const keep = (json: unknown) => bounded(probe.keep?.(json, this.#evidence));
    return {
      ...request,
      probe: id,
      repeatable,
      cleansUp: probe.cleansUp ?? false,
      ...(probe.keep ? { keep } : {}),
      wanted: (path) => probe.wants?.(path, this.#evidence) ?? true,
    };
  }
}
