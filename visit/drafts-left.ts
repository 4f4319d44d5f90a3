import type { KeptEvidence } from '../evidence/evidence.ts';
import { mayBeWritten, mayComeLater } from '../probes/draft-fate.ts';
import { isGone, isNoneFound, provenId } from '../probes/draft-steps.ts';
import type { Site } from '../sites/site.ts';
import { lookAfterFix } from './second-look.ts';
import type { Seen } from './seen.ts';

/** A site that keeps what is deleted, or hides what it keeps, is sent no more than that. */
const MOST_LEFT = 2;

/**
 * The drafts of one visit after another to a site that is being fixed. As long as nobody can tell what became of one, it is
 * looked for and no second one is written; then only another one shows whether writing works now.
 */
export class DraftsLeft {
  readonly #ids: number[] = [];
  #carried: string | undefined;
  #left = 0;

  /** Those of visits before the last that were seen to stay. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  /** The beginning of a visit that looks for the draft of the last one, and writes none of its own while one may be there. */
  looking(site: Site, before: KeptEvidence): Seen {
    const seen = lookAfterFix(site, before);
    this.#carried = seen.evidence.draft_mark;
    return seen;
  }

  /** The same, but it writes one where it is known what became of the last. */
  writing(site: Site, before: KeptEvidence): Seen {
    const isKnown = mayBeLeft(before) && (provenId(before) !== null || this.#isAbsent(before));
    const seen = this.looking(site, before);
    if (!isKnown || this.#left === MOST_LEFT) return seen;
    this.#left += 1;
    const id = provenId(before);
    if (id !== null) this.#ids.push(id);
    delete seen.evidence.exchanges.draft;
    delete seen.evidence.draft_mark;
    this.#carried = undefined;
    return seen;
  }

  /** A visit that looked for an earlier draft now knows that there is none, and has written none of its own. */
  isSettledBy(after: KeptEvidence): boolean {
    if (this.#carried === undefined || this.#carried !== after.draft_mark) return false;
    return isGone(after) || (this.#left < MOST_LEFT && this.#isAbsent(after));
  }

  /** WordPress was asked for its title and knows none: at once, or a visit later where it could still have come. */
  #isAbsent(evidence: KeptEvidence): boolean {
    if (provenId(evidence) !== null || !isNoneFound(evidence)) return false;
    return !mayComeLater(evidence) || evidence.draft_mark === this.#carried;
  }
}

/** A draft was sent, and it was not seen to be gone. */
export function mayBeLeft(evidence: KeptEvidence): boolean {
  return mayBeWritten(evidence) && !isGone(evidence);
}
