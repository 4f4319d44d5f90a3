/** What is known of the others once a visit came to grief beside them. */
export interface Grief {
  /** How many failed together, this one among them; 1 is alone. */
  together: number;
  /** Now is its turn to be looked at again, with nobody beside it; `lookedAgain` is to be called afterwards. */
  again: boolean;
}

/** What came of a visit, for those beside it. `unreachable` is strained and no connection came about at all. */
export type VisitOutcome = 'well' | 'strained' | 'unreachable';

/** How it came out for those that failed together. */
export interface Together {
  sites: number;
  lookedAgain: number;
  well: number;
}

interface CrowdOptions {
  /** Visits at once. */
  usual: number;
  /** How long it waits before those that failed together are looked at again. */
  pauseMs: number;
  report(together: Together): void;
}

interface Strained {
  server: string;
  settle(grief: Grief): void;
}

/** Where so many, looked at alone, fail as before, it is not the visits beside them that they fail of. */
const ENOUGH_ALONE = 2;

/** One that is slower than this does not fail at the same moment. */
const HELD_MS = 10_000;

/** Thousands of sites share the address of a content delivery network, and nothing listens where a host is down. */
const WIDER = 8;

/**
 * The visits at one address. When several come to grief at one moment there were too many: there are half as many from
 * then on, more again as they go well, and those are looked at once more, one at a time.
 */
export class Crowd {
  readonly #options: CrowdOptions;
  #limit: number;
  #wider = 1;
  #running = 0;
  #wellInARow = 0;
  #isHeld = false;
  /** Those that failed together fail alone as well. */
  #isDown = false;
  /** So they do, and none could be reached. */
  #isDead = false;
  #isSettling = false;
  #patience: NodeJS.Timeout | undefined;
  #pause: NodeJS.Timeout | undefined;
  readonly #waiting: (() => void)[] = [];
  readonly #strained: Strained[] = [];
  #whenAlone: ((outcome: VisitOutcome) => void) | null = null;

  constructor(options: CrowdOptions) {
    this.#options = options;
    this.#limit = options.usual;
  }

  get isWaitedFor(): boolean {
    return this.#waiting.length > 0;
  }

  /** Null is a place at once, a promise a place to come. */
  enter(): Promise<void> | null {
    if (this.#hasRoom) {
      this.#running += 1;
      return null;
    }
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        this.#running += 1;
        resolve();
      });
    });
  }

  /** A visit that did not come to grief has ended; `isShared`: a content delivery network answered it. */
  leave(isShared: boolean): void {
    this.#running -= 1;
    this.#isDead = false;
    if (isShared) this.#wider = WIDER;
    this.#wellInARow += 1;
    if (this.#wellInARow >= this.#limit) this.#recover();
    this.#proceed();
  }

  /** A visit has come to grief. Nobody comes in any more until those beside it have ended: then it is known how many did. */
  strain(server: string): Promise<Grief> {
    this.#running -= 1;
    this.#wellInARow = 0;
    if (this.#isDown) {
      this.#proceed();
      return Promise.resolve({ together: 1, again: false });
    }
    this.#isHeld = true;
    this.#patience ??= setTimeout(() => this.#settle(), HELD_MS);
    return new Promise((settle) => {
      this.#strained.push({ server, settle });
      this.#proceed();
    });
  }

  lookedAgain(outcome: VisitOutcome): void {
    this.#whenAlone?.(outcome);
  }

  /** Nobody is waited for any more. */
  close(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#pause);
  }

  #recover(): void {
    this.#isDown = false;
    if (this.#limit < this.#options.usual) this.#limit += 1;
    this.#wellInARow = 0;
  }

  get #hasRoom(): boolean {
    return !this.#isHeld && this.#running < this.#limit * (this.#isDead ? WIDER : this.#wider);
  }

  #proceed(): void {
    if (this.#strained.length > 0 && this.#running === 0) void this.#settle();
    while (this.#hasRoom && this.#waiting.length > 0) this.#waiting.shift()?.();
  }

  async #settle(): Promise<void> {
    if (this.#isSettling) return;
    this.#isSettling = true;
    clearTimeout(this.#patience);
    while (this.#strained.length > 0) {
      const strained = this.#strained.splice(0);
      for (const server of new Set(strained.map((one) => one.server)))
        await this.#settleServer(strained.filter((one) => one.server === server));
    }
    this.#patience = undefined;
    this.#isSettling = false;
    this.#isHeld = false;
    this.#proceed();
  }

  async #settleServer(group: Strained[]): Promise<void> {
    const together = group.length;
    if (together === 1) {
      group[0]?.settle({ together, again: false });
      return;
    }
    this.#limit = Math.max(1, Math.floor(this.#limit / 2));
    await new Promise((resolve) => {
      this.#pause = setTimeout(resolve, this.#options.pauseMs);
    });
    const alone: VisitOutcome[] = [];
    const last = () => alone.slice(-ENOUGH_ALONE);
    const isDown = () => alone.length >= ENOUGH_ALONE && last().every((outcome) => outcome !== 'well');
    for (const one of group) {
      if (isDown()) {
        one.settle({ together, again: false });
        continue;
      }
      const outcome = new Promise<VisitOutcome>((resolve) => {
        this.#whenAlone = resolve;
      });
      one.settle({ together, again: true });
      alone.push(await outcome);
    }
    this.#isDown = isDown();
    this.#isDead = this.#isDown && last().every((outcome) => outcome === 'unreachable');
    if (this.#isDown) this.#limit = this.#options.usual;
    const well = alone.filter((outcome) => outcome === 'well').length;
    this.#options.report({ sites: together, lookedAgain: alone.length, well });
  }
}
