import { Client } from 'undici';
import type { Connect, Opening } from './connector.ts';
import { HarnessError } from './harness-error.ts';
import { limits } from './limits.ts';

/** How the requests to one origin get there. */
export interface Way {
  connect: Connect;
  /** Set where requests are given to a proxy to pass on, with what it wants to be told. */
  forward: { headers: readonly string[] } | null;
}

/** One connection at a time to one origin, opened when it is needed; it carries one request at a time. */
export class Lane {
  client: Client;
  /** The connection opened for the request under way; null when it found one open. */
  opening: Opening | null = null;
  connected = false;
  /** Why a connection was given up since the request under way began; null while none was. */
  dropped: Error | null = null;
  /** The last response on its connection said that the connection is kept. */
  isKept = false;
  /** When its last response ended, as `performance.now()` has it. */
  usedAt = 0;

  readonly #origin: string;
  readonly #way: Way;
  readonly #onDrop: () => void;

  /** `onDrop` is called when the other side ends its connection. */
  constructor(origin: string, way: Way, onDrop: () => void = () => {}) {
    this.#origin = origin;
    this.#way = way;
    this.#onDrop = onDrop;
    this.client = this.#open();
  }

  /** The target of a request with this path: all of its address where a proxy passes it on. */
  target(path: string): string {
    return this.#way.forward ? `${this.#origin}${path}` : path;
  }

  get isForwarded(): boolean {
    return this.#way.forward !== null;
  }

  headers(own: string[]): string[] {
    return this.#way.forward ? [...own, ...this.#way.forward.headers] : own;
  }

  /** Drops the connection, whatever its state; the next request opens another. */
  renew(error?: Error): void {
    const old = this.client;
    this.connected = false;
    this.isKept = false;
    this.client = this.#open();
    void old.destroy(error ?? null);
    this.opening?.abandon();
  }

  close(): Promise<void> {
    this.opening?.abandon();
    return this.client.destroy(new HarnessError('the client was closed before the response'));
  }

  #open(): Client {
    const client = new Client(this.#origin, {
      pipelining: 1,
      maxHeaderSize: limits.headerBytes,
      // One timer bounds the request as a whole.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: limits.keepAliveMs,
      keepAliveTimeoutThreshold: limits.keepAliveMarginMs,
      connect: this.#way.connect((opening) => {
        this.opening = opening;
      }),
    });
    client.on('connect', () => this.#note(client, true));
    client.on('disconnect', (_origin, _targets, error) => {
      if (client === this.client) this.dropped = error;
      this.#note(client, false);
      if (client === this.client) this.#onDrop();
    });
    return client;
  }

  #note(client: Client, connected: boolean): void {
    if (client === this.client) this.connected = connected;
  }
}

interface Waiter {
  once: boolean;
  take(lane: Lane): void;
  refuse(error: HarnessError): void;
}

/** The lanes of one origin. A request takes an idle one, else opens one, else waits its turn. */
export class Lanes {
  readonly #all: Lane[] = [];
  readonly #idle: Lane[] = [];
  /** The server closed a connection soon after an answer on it, whatever it had announced. */
  #closesBehind = false;
  readonly #waiting: Waiter[] = [];

  readonly #origin: string;
  readonly #way: Way;
  readonly #now: () => number;

  constructor(origin: string, way: Way, now: () => number) {
    this.#origin = origin;
    this.#way = way;
    this.#now = now;
  }

  /**
   * A lane for one request, to be released. `once` is for a request that must not be sent twice: its lane answered
   * just now, saying that the connection is kept, or has no connection yet; any other may be closing at this moment.
   * Null when `waitMs` pass.
   */
  async acquire(once: boolean, waitMs: number): Promise<Lane | null> {
    // The end of a connection that came with an answer is seen by then.
    if (once && this.#idle.some(({ connected }) => connected)) await turns(2);
    const lane = this.#takeIdle(once) ?? this.#more();
    if (lane) return lane;
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
      };
      const timer = setTimeout(() => {
        leave();
        resolve(null);
      }, waitMs);
      const waiter: Waiter = {
        once,
        take: (free) => {
          leave();
          resolve(free);
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      this.#waiting.push(waiter);
    });
  }

  release(lane: Lane): void {
    // undici leaves a client that refused a certificate's name unable to connect again: the next request would hang.
    if (lane.opening !== null && lane.opening.ready === null) lane.renew();
    lane.opening = null;
    lane.usedAt = this.#now();
    if (lane.isKept && !lane.connected) this.#closesBehind = true;
    const next = this.#waiting[0];
    if (next?.once && lane.connected && !this.#isSteady(lane)) lane.renew();
    if (next) next.take(lane);
    else this.#idle.push(lane);
  }

  async close(): Promise<void> {
    for (const waiter of [...this.#waiting]) waiter.refuse(new HarnessError('the client was closed'));
    await Promise.all(this.#all.map((lane) => lane.close()));
  }

  #takeIdle(once: boolean): Lane | null {
    const fits = (lane: Lane) =>
      lane.connected &&
      (!once || (this.#isSteady(lane) && this.#now() - lane.usedAt <= limits.idleBeforeOnceMs));
    const lane = this.#idle.findLast(fits) ?? this.#idle.find((idle) => !idle.connected);
    if (lane) return this.#remove(lane);
    if (!once || this.#all.length < limits.connectionsPerHost) return null;
    const stale = this.#idle[0];
    stale?.renew();
    return stale ? this.#remove(stale) : null;
  }

  #isSteady({ isKept }: Lane): boolean {
    return isKept && !this.#closesBehind;
  }

  #remove(lane: Lane): Lane {
    this.#idle.splice(this.#idle.indexOf(lane), 1);
    return lane;
  }

  #more(): Lane | null {
    if (this.#all.length >= limits.connectionsPerHost) return null;
    const lane: Lane = new Lane(this.#origin, this.#way, () => {
      const isIdle = this.#idle.includes(lane);
      if (isIdle && this.#now() - lane.usedAt <= limits.idleBeforeOnceMs) this.#closesBehind = true;
    });
    this.#all.push(lane);
    return lane;
  }
}

/** Of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
