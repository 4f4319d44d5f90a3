import { setTimeout as pause } from 'node:timers/promises';
import { parseJson } from '../base/json.ts';
import type { Exchange, Timing } from '../evidence/exchange.ts';
import type { Answer, ClientOptions } from './api.ts';
import { attempt } from './attempt.ts';
import { shrunk } from './body/shrunk.ts';
import { type Bound, boundOf } from './bound.ts';
import type { Lane } from './connection/lane.ts';
import { Lanes } from './connection/lanes.ts';
import { refuseProxyFailure, wayTo } from './connection/way.ts';
import { type Failure, failureOf, notSent, oneLine, unknownFailure } from './failures.ts';
import { HarnessError } from './harness-error.ts';
import { limits } from './limits.ts';
import { compose, type Message } from './message.ts';
import type { ProbeRequest } from './probe-request.ts';
import { recordConnection, recordRequest, recordResponse, recordTiming, tenth } from './record.ts';
import type { Transfer } from './transfer.ts';

/**
 * The HTTP client of one visit. Follows no redirect, keeps no cookie, judges nothing: whatever the network does is
 * a fact in the exchange. Throws `HarnessError` for what is wrong on this side.
 */
export class Client {
  readonly #options: ClientOptions;
  readonly #lanes = new Map<string, Promise<Lanes>>();
  readonly #now: () => number;
  readonly #started: number;
  readonly #timeoutMs: number;
  readonly #visitMs: number;
  #closed = false;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#started = this.#now();
    this.#timeoutMs = options.timeoutMs ?? limits.requestTimeoutMs;
    this.#visitMs = options.visitTimeoutMs ?? limits.visitTimeoutMs;
  }

  async send(request: ProbeRequest): Promise<Answer> {
    if (this.#closed) throw new HarnessError('the client is closed');
    const { method, url, headers = {}, body = null } = request;
    const message = compose({
      method,
      url,
      body,
      headers: [this.#options.headers ?? {}, headers],
      chunked: request.chunked ?? false,
    });
    const lanes = await this.#lanesTo(message.url);
    const retries = request.repeatable ? (this.#options.retries ?? 0) : 0;
    let answer: (() => Answer) | null = null;
    let start: number | null = null;
    let attempts = 0;
    for (let retry = 0; ; retry++) {
      const lane = await lanes.acquire(!request.repeatable, this.#timeLeft(request));
      if (lane === null) break;
      if (this.#timeLeft(request) <= 0) {
        lanes.release(lane);
        break;
      }
      start ??= this.#now();
      const { transfer, failure, sent } = await this.#sendOn(lane, lanes, request, message);
      attempts += sent;
      const timing = recordTiming(transfer, this.#started, start);
      answer = () => this.#answer(request, message, transfer, failure, timing, attempts);
      const wait = limits.retryPauseMs * 2 ** retry;
      if (!failure?.passing || retry >= retries || wait >= this.#timeLeft(request)) break;
      await pause(wait);
    }
    return answer?.() ?? this.#unsent(request, message);
  }

  /** Milliseconds until the time of the visit is up. */
  get leftMs(): number {
    return this.#started + this.#visitMs - this.#now();
  }

  /** Ends what is under way with a `HarnessError` and closes all connections. */
  async close(): Promise<void> {
    this.#closed = true;
    const made = await Promise.allSettled(this.#lanes.values());
    await Promise.all(made.map((one) => (one.status === 'fulfilled' ? one.value.close() : null)));
  }

  async #sendOn(lane: Lane, lanes: Lanes, request: ProbeRequest, message: Message) {
    try {
      const transfer = await attempt(lane, message, this.#bound(request), this.#now, request.wanted);
      const failure = this.#failureOf(transfer, lane.isForwarded);
      // The server closed the idle connection while the request was on its way: no fact about the site.
      const stale = failure?.kind === 'connection-reset' && transfer.opening === null && !transfer.begun;
      if (!stale || !request.repeatable || this.#timeLeft(request) <= 0)
        return { transfer, failure, sent: 1 };
      lane.renew();
      const fresh = await attempt(lane, message, this.#bound(request), this.#now, request.wanted);
      return { transfer: fresh, failure: this.#failureOf(fresh, lane.isForwarded), sent: 2 };
    } finally {
      lanes.release(lane);
    }
  }

  #failureOf(transfer: Transfer, isForwarded: boolean): Failure | null {
    refuseProxyFailure(transfer, isForwarded);
    if (transfer.error === null) return null;
    if (transfer.error instanceof HarnessError) throw transfer.error;
    const failure = failureOf(transfer.error, transfer) ?? unknownFailure(transfer.error, transfer);
    if (failure) return failure;
    const message = transfer.error instanceof Error ? transfer.error.message : String(transfer.error);
    throw new HarnessError(`the request could not be sent: ${oneLine(message)}`, {
      cause: transfer.error,
    });
  }

  #answer(
    request: ProbeRequest,
    message: Message,
    transfer: Transfer,
    failure: Failure | null,
    timing: Timing,
    attempts: number,
  ): Answer {
    const { bytes, sieved } = transfer.body;
    const text = bytes.toString('utf8');
    const response = recordResponse(transfer, text);
    const connection = recordConnection(transfer);
    const answer: Answer = {
      exchange: {
        probe: request.probe,
        request: recordRequest(message),
        response,
        failure: recordFailure(failure),
        timing,
        ...(connection ? { connection } : {}),
        attempts,
      },
      json: sieved ? (sieved.text === null ? undefined : parseJson(sieved.text)) : parseJson(text),
    };
    const isLarge = response !== null && (response.cut || response.text.length > limits.textBesideKept);
    const keep = request.keep ?? (response?.cut ? shrunk : undefined);
    if (!isLarge || !keep || answer.json === undefined) return answer;
    try {
      response.kept = keep(answer.json);
      response.text = response.text.slice(0, limits.textBesideKept);
      response.cut = true;
    } catch (cause) {
      answer.defect = new HarnessError(`what the probe ${request.probe} keeps could not be had`, { cause });
    }
    return answer;
  }

  #unsent(request: ProbeRequest, message: Message): Answer {
    const start = tenth(this.#now() - this.#started);
    const exchange = {
      probe: request.probe,
      request: recordRequest(message),
      response: null,
      failure: recordFailure(notSent(this.#visitMs)),
      timing: { start, dns: null, connect: null, tls: null, first_byte: null, total: 0 },
      attempts: 0,
    };
    return { exchange, json: undefined };
  }

  #bound(request: ProbeRequest): Bound {
    return boundOf(this.#timeoutMs, this.#timeLeft(request), this.#visitMs);
  }

  #timeLeft({ cleansUp = false }: ProbeRequest): number {
    return cleansUp ? Math.max(this.leftMs, this.#timeoutMs) : this.leftMs;
  }

  #lanesTo(target: URL): Promise<Lanes> {
    const known = this.#lanes.get(target.origin);
    if (known) return known;
    const { tls = { ca: null, insecure: false }, env = process.env, lookup } = this.#options;
    const made = wayTo(target, { tls, env, now: this.#now, lookup }).then(
      (way) => new Lanes(target.origin, way, this.#now),
    );
    this.#lanes.set(target.origin, made);
    return made;
  }
}

function recordFailure(failure: Failure | null): Exchange['failure'] {
  return failure && { kind: failure.kind, detail: oneLine(failure.detail) };
}
