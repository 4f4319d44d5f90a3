import { Client } from 'undici';
import { HarnessError } from '../harness-error.ts';
import { limits } from '../limits.ts';
import type { Connect, Opening } from './connector.ts';

/** How the requests to one origin get there. */
export interface Way {
  connect: Connect;
  /** The headers for a proxy that passes the requests on; null where there is none. */
  forward: { headers: readonly string[] } | null;
}

/** One for all: Node writes out where each was made, whether anybody reads it or not. */
const closed = new HarnessError('the client was closed before the response');

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
  /** The time at which its last response ended, as `performance.now()` has it. */
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
    return this.client.destroy(closed);
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
