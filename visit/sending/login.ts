import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { issuedIn } from '../../evidence/methods/dialects/issued.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Seen } from '../seen.ts';

/** Why nothing that takes a token is sent any more: a login is not tried again after a refusal. */
export const LOGIN_LOST = 'the login that succeeded before was refused the second time';

/** Counts the logins of a visit that several processes make together. A visit of one process needs none. */
export interface Logins {
  /** Is asked before a login is sent. Resolves to null when it may be; else to why not, in words for the report. */
  claim(kind: LoginKind, probe: ProbeId): Promise<string | null>;
  /** Learns what came of the login that was claimed last. */
  conclude(isAccepted: boolean): void;
}

/**
 * A login is made with the credentials of the site, or is wrong on purpose. A witness is asked about the same credentials
 * once a login was refused: at another door, to tell why.
 */
export type LoginKind = 'login' | 'wrong-login' | 'witness';

/** Keeps the token of a visit, and decides which logins may be sent. */
export class Login {
  readonly #seen: Seen;
  readonly #evidence: Evidence;
  readonly #logins: Logins | undefined;
  #token: string | null = null;
  #again: Promise<void> | null = null;

  constructor(seen: Seen, logins: Logins | undefined) {
    this.#seen = seen;
    this.#evidence = seen.evidence;
    this.#logins = logins;
  }

  /** The token; null before a login, after a refused one, and in a process that goes on with the visit of another. */
  get token(): string | null {
    return this.#token;
  }

  /**
   * Why a probe that takes the token cannot be sent for want of it; null when it can, and for every other probe. Where
   * the login was made by another process, `logIn` makes one more, which is not tried again after a refusal.
   */
  async missingToken(id: ProbeId, logIn: () => Promise<void>): Promise<string | null> {
    if (probes.known[id].uses !== 'token' || this.#token !== null) return null;
    if (factsOf(this.#evidence).method().carries === 'password') return null;
    this.#again ??= logIn();
    await this.#again;
    if (this.#token !== null) return null;
    this.#withholdAll(LOGIN_LOST);
    return this.#evidence.unsent[id] ?? LOGIN_LOST;
  }

  /** Why this login is not sent, and with it whatever needs its token; null for what is none, or may be sent. */
  async withheld(id: ProbeId): Promise<string | null> {
    const { uses } = probes.known[id];
    if (uses !== 'login' && uses !== 'wrong-login') return null;
    const kind = uses === 'login' && id !== this.#first() ? 'witness' : uses;
    const reason = (await this.#logins?.claim(kind, id)) ?? null;
    if (reason !== null && kind === 'login') this.#withholdAll(reason);
    return reason;
  }

  /** Takes the token out of the answer to a login; from here on nothing that is kept holds it. */
  receive(json: unknown): string | null {
    const token = issuedIn(factsOf(this.#evidence).dialect(), json);
    const isIssued = token !== null;
    if (isIssued) {
      this.#seen.secrets.add(token, 'token');
      this.#token = token;
    }
    if (this.#first() === 'token') this.#logins?.conclude(isIssued);
    return token;
  }

  /** The request that a visit logs in with. */
  #first(): ProbeId {
    return factsOf(this.#evidence).method().first;
  }

  /** Learns what came of a request that showed the password itself. */
  concludeShown(isAccepted: boolean): void {
    this.#logins?.conclude(isAccepted);
  }

  #withholdAll(reason: string): void {
    for (const id of probeIds.known)
      if (probes.known[id].uses === 'token') this.#evidence.unsent[id] ??= reason;
  }
}
