export interface ScheduleOptions<T> {
  /** Sites that answer, at once. One that is silent gives its place away until it answers. */
  concurrency: number;
  /** Two with the same key are never under way at once. */
  keyOf(item: T): string;
  /** What has to be known before its turn: a promise is waited for, of a few items at once, while others go ahead. */
  prepare?: ((item: T) => Promise<void> | null) | undefined;
  /** Asked once that is known. A promise is its turn to come, and others go ahead; null is now. */
  enter?: ((item: T) => Promise<void> | null) | undefined;
  /** Nothing more is begun once it is aborted. */
  signal?: AbortSignal | undefined;
  silentAfterMs?: number;
}

/** `beat` is to be called whenever the site answers. */
export type Work<T> = (item: T, beat: () => void) => Promise<void>;

/** A host that says nothing for so long may stay silent for the whole of a visit. */
const SILENT_AFTER_MS = 2000;

/** How many silent ones there may be for each place: a whole dead fleet must not open a socket for every site. */
const SILENT_FOR_EACH = 8;

/**
 * Does the work on every item; a silent one never keeps another from its turn. After an error nothing more is begun, and
 * once what is under way has ended it rejects with the first one.
 */
export function schedule<T>(items: Iterable<T>, options: ScheduleOptions<T>, work: Work<T>): Promise<void> {
  return new Schedule(items, options, work).run();
}

class Schedule<T> {
  readonly #items: Iterator<T>;
  readonly #options: ScheduleOptions<T>;
  readonly #work: Work<T>;
  readonly #waitingFor = new Map<string, T[]>();
  readonly #freed: T[] = [];
  readonly #ready: T[] = [];
  #preparing = 0;
  #waiting = 0;
  #answering = 0;
  #underWay = 0;
  #settle: { resolve(): void; reject(error: unknown): void } | null = null;
  #failure: { error: unknown } | null = null;

  constructor(items: Iterable<T>, options: ScheduleOptions<T>, work: Work<T>) {
    this.#items = items[Symbol.iterator]();
    this.#options = options;
    this.#work = work;
  }

  run(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#fill();
    });
  }

  get #isStopped(): boolean {
    return this.#options.signal?.aborted === true || this.#failure !== null;
  }

  #fill(): void {
    const { concurrency } = this.#options;
    const most = concurrency * (1 + SILENT_FOR_EACH);
    while (!this.#isStopped && this.#answering < concurrency && this.#underWay < most) {
      const item = this.#next();
      if (item === null) break;
      void this.#do(item);
    }
    if (this.#underWay > 0 || (!this.#isStopped && this.#preparing + this.#waiting > 0)) return;
    if (this.#failure) this.#settle?.reject(this.#failure.error);
    else this.#settle?.resolve();
  }

  #next(): T | null {
    while (this.#ready.length === 0 && this.#preparing < this.#options.concurrency) {
      const item = this.#pull();
      if (item === null) break;
      const prepared = this.#options.prepare?.(item) ?? null;
      if (prepared === null) this.#enter(item);
      else {
        this.#preparing += 1;
        this.#after(prepared, () => {
          this.#preparing -= 1;
          this.#enter(item);
        });
      }
    }
    return this.#ready.shift() ?? null;
  }

  /** One that no other of its key is in the way of. */
  #pull(): T | null {
    const freed = this.#freed.shift();
    if (freed !== undefined) return freed;
    for (;;) {
      const { done, value } = this.#items.next();
      if (done) return null;
      const key = this.#options.keyOf(value);
      const queue = this.#waitingFor.get(key);
      if (!queue) {
        this.#waitingFor.set(key, []);
        return value;
      }
      queue.push(value);
    }
  }

  #enter(item: T): void {
    const turn = this.#options.enter?.(item) ?? null;
    if (turn === null) {
      this.#ready.push(item);
      return;
    }
    this.#waiting += 1;
    this.#after(turn, () => {
      this.#waiting -= 1;
      this.#ready.push(item);
    });
  }

  #after(promise: Promise<void>, then: () => void): void {
    promise
      .then(then, (error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#fill());
  }

  async #do(item: T): Promise<void> {
    this.#underWay += 1;
    let isAnswering = false;
    let timer: NodeJS.Timeout | undefined;
    const setAnswering = (now: boolean) => {
      if (isAnswering !== now) this.#answering += now ? 1 : -1;
      isAnswering = now;
    };
    const fallSilent = () => {
      setAnswering(false);
      this.#fill();
    };
    const beat = () => {
      setAnswering(true);
      if (timer) timer.refresh();
      else timer = setTimeout(fallSilent, this.#options.silentAfterMs ?? SILENT_AFTER_MS);
    };
    beat();
    try {
      await this.#work(item, beat);
    } catch (error) {
      this.#failure ??= { error };
    }
    clearTimeout(timer);
    setAnswering(false);
    this.#underWay -= 1;
    this.#release(this.#options.keyOf(item));
    this.#fill();
  }

  #release(key: string): void {
    const next = this.#waitingFor.get(key)?.shift();
    if (next === undefined) this.#waitingFor.delete(key);
    else this.#freed.push(next);
  }
}
