import { HarnessError } from '../harness-error.ts';
import { limits } from '../limits.ts';
import { Lane, type Way } from './lane.ts';

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
