import type { Annotation } from './annotation.ts';
import { levels } from './command.ts';

/** The worst of all that come one by one, the earlier before the later; no more are kept than are told. */
export class Worst {
  readonly #most: number;
  #kept: Annotation[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(annotation: Annotation): void {
    this.#count += 1;
    this.#kept = [...this.#kept, annotation].sort((a, b) => rank(a) - rank(b)).slice(0, this.#most);
  }

  get count(): number {
    return this.#count;
  }

  get kept(): readonly Annotation[] {
    return this.#kept;
  }
}

function rank({ level }: Annotation): number {
  return levels.indexOf(level);
}
