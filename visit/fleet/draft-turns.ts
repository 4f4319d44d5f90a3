/** Runs of so many sites have one draft at a time; larger ones would be waiting for nothing else. */
const FEW_SITES = 16;

/** A visit is bounded, and what its draft waits for is lost to its removal. */
const PATIENCE_MS = 10_000;

/** Says when the visits of a run may write their drafts: a run that is killed leaves what is there at that moment. */
export class DraftTurns {
  readonly #atOnce: number;
  #taken = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(sites: number, concurrency: number) {
    this.#atOnce = sites <= FEW_SITES ? 1 : Math.ceil(concurrency / 4);
  }

  /** The turn of one visit. `begin` resolves when its draft may be written, `end` is called once nothing of it is left to do. */
  turn(): { begin(): Promise<void>; end(): void } {
    let state: 'before' | 'taken' | 'ended' = 'before';
    return {
      begin: async () => {
        if (this.#taken >= this.#atOnce) await this.#patiently();
        if (state === 'ended') return this.#next();
        state = 'taken';
        this.#taken += 1;
      },
      end: () => {
        if (state === 'taken') this.#taken -= 1;
        if (state !== 'ended') this.#next();
        state = 'ended';
      },
    };
  }

  #next(): void {
    if (this.#taken < this.#atOnce) this.#waiting.shift()?.();
  }

  #patiently(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        const at = this.#waiting.indexOf(go);
        if (at !== -1) this.#waiting.splice(at, 1);
        resolve();
      };
      const timer = setTimeout(go, PATIENCE_MS);
      this.#waiting.push(go);
    });
  }
}
