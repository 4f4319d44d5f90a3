import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What is known of a kind: what is built in, and what extensions add to it, be it for the whole process or for a single
 * visit, which does not see what another visit beside it was given.
 */
export class Scoped<T> {
  readonly #here = new AsyncLocalStorage<T>();
  #everywhere: T;

  constructor(builtIn: T) {
    this.#everywhere = builtIn;
  }

  /** The value that holds where this is read. */
  get known(): T {
    return this.#here.getStore() ?? this.#everywhere;
  }

  /** Lets another value hold from now on, wherever no value of its own does. */
  replace(value: T): void {
    this.#everywhere = value;
  }

  /** Runs with another value, which holds for all that is called and awaited in it. Returns what that returns. */
  within<R>(value: T, run: () => R): R {
    return this.#here.run(value, run);
  }
}
