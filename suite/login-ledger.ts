import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../base/holder.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { LoginKind, Logins } from '../visit/sending/login.ts';
import type { Kept } from './kept.ts';

/** No login takes longer: whoever has not answered by then died over it. */
const LONGEST_LOGIN_MS = 30_000;
const LOOKS_EVERY_MS = 50;

const NO_TOKEN = 'a login of this run brought no token, and none is tried a second time';
const ONE_WRONG = 'a wrong login was tried once in this run';
const ONE_WITNESS = 'the same credential was tried there once in this run';

/**
 * How often a run logged in to a site, over all processes, repetitions and projects: a mark is made before each login
 * and another one when it was accepted, and there is no next one without the latter.
 */
export class LoginLedger implements Logins {
  readonly #kept: Kept;
  /** What all marks of this site and this run begin with. */
  readonly #key: string;
  readonly #saves: () => boolean;
  readonly #unkept: LoginsUnkept;
  #current = 0;

  /**
   * `saves` keeps what the visit has seen for the next process, and says whether it could; `isFirst` where it is certain
   * that there was no process before.
   */
  constructor(kept: Kept, key: string, saves: () => boolean, isFirst: boolean) {
    this.#kept = kept;
    this.#key = key;
    this.#saves = saves;
    this.#unkept = new LoginsUnkept(kept, isFirst);
  }

  async claim(kind: LoginKind, probe: ProbeId): Promise<string | null> {
    if (kind === 'login') return this.#claimLogin();
    return kind === 'witness'
      ? this.#claimOnce(`witness.${probe}`, ONE_WITNESS)
      : this.#claimOnce('wrong', ONE_WRONG);
  }

  conclude(isAccepted: boolean): void {
    this.#kept.claim(this.#name(this.#current, isAccepted ? 'accepted' : 'refused'));
  }

  async #claimLogin(): Promise<string | null> {
    for (let nth = 1; ; nth++) {
      const claim = this.#kept.claim(this.#name(nth, 'login'), String(process.pid));
      if (claim === 'impossible') return this.#unkept.claim('login');
      if (claim === 'mine') {
        this.#current = nth;
        return null;
      }
      if (!(await this.#isAccepted(nth))) return NO_TOKEN;
    }
  }

  /** Waits while another process is about it. */
  async #isAccepted(nth: number): Promise<boolean> {
    const by = Number(this.#kept.words(this.#name(nth, 'login')));
    for (let waited = 0; waited < LONGEST_LOGIN_MS; waited += LOOKS_EVERY_MS) {
      if (this.#kept.has(this.#name(nth, 'accepted'))) return true;
      if (this.#kept.has(this.#name(nth, 'refused')) || !isAnotherAlive(by)) return false;
      await pause(LOOKS_EVERY_MS);
    }
    return false;
  }

  /** Only where the next process will know what the right one was answered. */
  #claimOnce(what: string, whenTaken: string): string | null {
    if (!this.#saves()) return notKept(this.#kept);
    const claim = this.#kept.claim(`${this.#key}.${what}`);
    if (claim === 'mine') return null;
    return claim === 'taken' ? whenTaken : notKept(this.#kept);
  }

  #name(nth: number, what: string): string {
    return `${this.#key}.${nth}.${what}`;
  }
}

/**
 * For a process that does not know what those before it did, and leaves nothing for those after it: no login, or one
 * where it is certain that it is the first.
 */
export class LoginsUnkept implements Logins {
  readonly #kept: Kept;
  #isAllowed: boolean;

  constructor(kept: Kept, isFirst: boolean) {
    this.#kept = kept;
    this.#isAllowed = isFirst;
  }

  async claim(kind: LoginKind): Promise<string | null> {
    if (kind !== 'login' || !this.#isAllowed) return notKept(this.#kept);
    this.#isAllowed = false;
    return null;
  }

  conclude(): void {}
}

/** A login is sent once; who cannot know whether it was does without. */
function notKept({ trouble }: Kept): string {
  const why = trouble === null ? 'it is gone' : `nothing can be written: ${trouble}`;
  return `what this run saw of the site could not be kept (${why}), so no further login is tried`;
}

/** This process itself is not about a login that it finds taken. */
function isAnotherAlive(pid: number): boolean {
  return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid);
}
