import type { Frame } from './frame.ts';

/** Groups that a pattern may refer to. One that took no part matches nothing in JavaScript, and fails in PCRE. */
export class ClosedGroups {
  readonly #known = new Map<number, { frame: Frame; alternative: number; isSure: boolean }>();

  /** `frame` is the bracket that it stands in. */
  add(group: number, frame: Frame): void {
    this.#known.set(group, { frame, alternative: frame.alternatives, isSure: true });
  }

  doubt(group: number): void {
    const known = this.#known.get(group);
    if (known) known.isSure = false;
  }

  /** Whether it has surely taken part where these brackets are open. */
  isSure(group: number, open: readonly Frame[]): boolean {
    const known = this.#known.get(group);
    return (
      known?.isSure === true && open.includes(known.frame) && known.frame.alternatives === known.alternative
    );
  }
}
