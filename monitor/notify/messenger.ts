import { setTimeout as pause } from 'node:timers/promises';
import { asObject, parseJson } from '../../base/json.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import { type Call, type CallAnswer, call } from '../../http/call.ts';
import { limits } from '../../http/limits.ts';
import { Secrets } from '../../http/secrets.ts';
import { failureWords } from './words.ts';

/** Why a receiver was not notified: sentences for a person, without an address or a secret. */
export class NotNotified extends Error {
  override readonly name = 'NotNotified';
}

export interface MessengerOptions {
  /** How long one request may take; `limits.notifyTimeoutMs` by default. */
  timeoutMs?: number;
  /** How long it waits before the second attempt; `limits.notifyPauseMs` by default. */
  pauseMs?: number;
}

/** How much of what a receiver answers stands in a message. */
const SHOWN_CHARACTERS = 120;

/** So much is looked through for secrets. */
const READ_CHARACTERS = 4096;

/** A second attempt may fare better, and the first one was certainly not taken. */
const WORTH_ANOTHER: NetworkFailureKind[] = [
  'dns-failure',
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'network-unreachable',
];

/** Sends to one receiver, and knows what must not be repeated of it. */
export class Messenger {
  readonly #secrets = new Secrets();
  readonly #timeoutMs: number;
  readonly #pauseMs: number;

  /** `secrets` stand in no message. */
  constructor(secrets: string[], { timeoutMs, pauseMs }: MessengerOptions) {
    for (const secret of secrets) this.#secrets.add(secret, 'token');
    this.#timeoutMs = timeoutMs ?? limits.notifyTimeoutMs;
    this.#pauseMs = pauseMs ?? limits.notifyPauseMs;
  }

  /** The answer, whatever its status, after a second attempt where that may help. Throws `NotNotified` without one. */
  async send(request: Call): Promise<CallAnswer & { status: number }> {
    let answer = await call(request, this.#timeoutMs);
    const wait = this.#waitAfter(answer);
    if (wait !== null) {
      await pause(wait);
      answer = await call(request, this.#timeoutMs);
    }
    const { status, failure } = answer;
    if (status !== null) return { ...answer, status };
    throw new NotNotified(failureWords(failure ?? 'connection-reset', this.#timeoutMs / 1000));
  }

  /** The answer when its status is one of success. `hint` is a sentence on what to do where access is refused. */
  async expectSuccess(request: Call, hint: string): Promise<CallAnswer> {
    const answer = await this.send(request);
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw this.refused(answer, hint);
  }

  refused({ status, text, retryAfter }: CallAnswer, hint: string): NotNotified {
    const words = this.#firstWords(text);
    const said = words === '' ? '' : `: ${words}`;
    if (status !== null && status >= 300 && status < 400)
      return new NotNotified(
        `It answered ${status}, a redirect, and none is followed: set what it leads to.`,
      );
    const asked =
      retryAfter === null ? '' : ` It asks for a pause (Retry-After: ${this.#firstWords(retryAfter)}).`;
    const isAccess = status !== null && status >= 400 && status < 500 && status !== 429;
    return new NotNotified(`It answered ${status}${said}.${asked}${isAccess ? ` ${hint}` : ''}`);
  }

  #firstWords(text: string): string {
    const line = this.#secrets
      .redactBroken(messageOf(text).slice(0, READ_CHARACTERS))
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim();
    const short = line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
    return short === '' ? '' : `"${short}"`;
  }

  /** Milliseconds; null when a second attempt is of no use, or would come too early. */
  #waitAfter({ status, failure, retryAfter }: CallAnswer): number | null {
    if (status === null) return failure && WORTH_ANOTHER.includes(failure) ? this.#pauseMs : null;
    // GitHub says 403 where others say 429.
    const isBusy = status >= 500 || status === 429 || (status === 403 && retryAfter !== null);
    if (!isBusy) return null;
    if (retryAfter === null) return this.#pauseMs;
    const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
    return wait <= limits.retryAfterMs ? Math.max(wait, this.#pauseMs) : null;
  }
}

/** APIs put what is wrong into a member of JSON. */
function messageOf(text: string): string {
  const { message } = asObject(parseJson(text));
  return message === undefined ? text : String(message);
}

/** Parts of a path that are this long are no words. */
const SHORTEST = 8;

/** What of an address must not be repeated: the whole, its host, and whatever in it may be a key. */
export function urlSecrets(address: string): string[] {
  const url = new URL(address);
  const parts = [...url.pathname.split('/'), ...url.searchParams.values()].filter(
    (part) => part.length >= SHORTEST,
  );
  return [address, url.host, url.hostname, `${url.pathname}${url.search}`, ...parts].filter(
    (part) => part.length >= 4,
  );
}
