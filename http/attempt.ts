import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { Body } from './body/body.ts';
import type { Wanted } from './body/json-sieve.ts';
import type { Bound } from './bound.ts';
import type { Lane } from './connection/lane.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { SurplusError, TimeoutError, type Transfer } from './transfer.ts';

/** Sends a message once. It never rejects: whatever happens is in the transfer. */
export function attempt(
  lane: Lane,
  message: Message,
  bound: Bound,
  now: () => number,
  wanted?: Wanted,
): Promise<Transfer> {
  return new Promise((resolve) => {
    lane.opening = null;
    lane.dropped = null;
    const handler = new Handler(lane, bound, now, wanted, resolve);
    try {
      lane.client.dispatch(
        {
          method: message.method,
          path: lane.target(message.path),
          headers: lane.headers(message.wireHeaders),
          // A stream has no length that undici could announce.
          body: message.chunked && message.body ? Readable.from([message.body]) : message.body,
        },
        handler,
      );
    } catch (error) {
      handler.onResponseError(null, error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Stops the reading of a body without being a failure. */
const enough = new Error('enough was read');

class Handler implements Dispatcher.DispatchHandler {
  readonly #timer: NodeJS.Timeout;
  /** Runs while nothing comes. */
  #silence: NodeJS.Timeout | null = null;
  #controller: Dispatcher.DispatchController | null = null;
  #body: Body | null = null;
  /** Heads that came before the one of the response. */
  #interim = 0;
  #settled = false;
  readonly #transfer: Transfer;

  readonly #lane: Lane;
  readonly #now: () => number;
  readonly #wanted: Wanted | undefined;
  readonly #resolve: (transfer: Transfer) => void;

  constructor(
    lane: Lane,
    bound: Bound,
    now: () => number,
    wanted: Wanted | undefined,
    resolve: (transfer: Transfer) => void,
  ) {
    this.#lane = lane;
    this.#now = now;
    this.#wanted = wanted;
    this.#resolve = resolve;
    // What arrived while this process was busy is read first.
    const stop = () => setImmediate(() => this.#stop(new TimeoutError(this.#phase(), bound)));
    this.#timer = setTimeout(stop, bound.leftMs);
    this.#transfer = {
      sentAt: null,
      headAt: null,
      endedAt: 0,
      begun: false,
      isHeadOpen: false,
      head: null,
      body: { bytes: Buffer.alloc(0), size: 0, sieved: null },
      arrival: { announced: null, received: 0, isChunked: false },
      full: false,
      error: null,
      opening: null,
    };
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#transfer.sentAt = this.#now();
  }

  onResponseStarted(): void {
    this.#transfer.begun = true;
    this.#transfer.isHeadOpen = true;
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) this.#interim++;
    // Early hints, and then a wait: that is a slow answer.
    this.#transfer.isHeadOpen = this.#interim > limits.interimHeads;
    if (status < 200) return;
    const headers = rawHeaders(controller);
    this.#transfer.headAt = this.#now();
    this.#transfer.head = { status, headers };
    const length = headerIn(headers, 'content-length');
    this.#transfer.arrival.announced = /^\d{1,15}$/.test(length) ? Number(length) : null;
    this.#lane.isKept =
      headerIn(headers, 'keep-alive') !== '' || /\bkeep-alive\b/i.test(headerIn(headers, 'connection'));
    this.#transfer.arrival.isChunked = /chunked/i.test(headerIn(headers, 'transfer-encoding'));
    const encoding = headerIn(headers, 'content-encoding').toLowerCase();
    this.#body = new Body(encoding, this.#wanted, () => this.#stop(enough));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#transfer.arrival.received += chunk.length;
    this.#body?.write(chunk);
    if (this.#silence) this.#silence.refresh();
    else this.#silence = setTimeout(() => this.#stopAtWholeJson(), limits.silentEndMs);
  }

  onResponseEnd(): void {
    void this.#settle(null);
  }

  /** What came in one piece with the end has been looked at, and its connection closed, by the next turn of the loop. */
  async #surplus(): Promise<SurplusError | null> {
    const { head, arrival } = this.#transfer;
    if (arrival.received === 0 || head?.status === 304) return null;
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    return this.#lane.dropped !== null && isOfParser(this.#lane.dropped)
      ? new SurplusError('bytes after the end', { cause: this.#lane.dropped })
      : null;
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    const isClosed = 'code' in error && error.code === 'UND_ERR_SOCKET';
    void this.#settle(error === enough ? null : (isClosed && this.#lane.opening?.fault) || error);
  }

  #phase(): TimeoutError['phase'] {
    if (this.#transfer.head) return 'body';
    const opening = this.#lane.opening;
    if (this.#controller || !opening) return 'head';
    if (opening.named && opening.lookedUp === null && opening.connected === null) return 'dns';
    return opening.connected === null ? 'connect' : 'tls';
  }

  #stopAtWholeJson(): void {
    const bound: Bound = { leftMs: 0, ms: limits.silentEndMs, of: 'request' };
    if (this.#body?.isWholeJson) this.#stop(new TimeoutError('body', bound));
  }

  #stop(reason: Error): void {
    if (this.#settled) return;
    if (this.#controller) this.#controller.abort(reason);
    else this.#lane.renew(reason);
  }

  async #settle(error: Error | null): Promise<void> {
    if (this.#settled) return;
    this.#settled = true;
    const transfer = this.#transfer;
    transfer.opening = this.#lane.opening;
    if (this.#body) transfer.body = await this.#body.end();
    clearTimeout(this.#timer);
    if (this.#silence) clearTimeout(this.#silence);
    transfer.endedAt = this.#now();
    transfer.full = this.#body?.full ?? false;
    transfer.error = error ?? this.#body?.broken ?? (transfer.full ? null : await this.#surplus());
    this.#resolve(transfer);
  }
}

/** The connection was given up for what came over it, not because it ended. */
function isOfParser(error: Error): boolean {
  return error.name === 'HTTPParserError' || error.message === 'bad response';
}

function rawHeaders(controller: Dispatcher.DispatchController): Buffer[] {
  const raw: unknown = controller.rawHeaders;
  return Array.isArray(raw) ? raw.filter((part) => Buffer.isBuffer(part)) : [];
}

/** All of that name, joined by commas; empty for none. */
function headerIn(headers: Buffer[], name: string): string {
  const values: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2)
    if (headers[at]?.length === name.length && headers[at]?.toString('latin1').toLowerCase() === name)
      values.push((headers[at + 1]?.toString('latin1') ?? '').trim());
  return values.join(', ');
}
