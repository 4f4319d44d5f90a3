import { grouped } from '../../base/grouped.ts';
import type { Transition } from './news.ts';

/**
 * What changed, for people: sites with one cause stand together, and what to do stands at the first of them alone. 24 sites
 * of a server that went down are one thing to do.
 */
export function withoutRepeats(transitions: readonly Transition[]): Transition[] {
  const groups = grouped(transitions, ({ kind, cause, fix }) => JSON.stringify([kind, cause, fix]));
  return groups.flatMap(([first, ...others]) => [
    first,
    ...others.map((one) => ({ ...one, fix: first.fix && `as for ${first.site}.` })),
  ]);
}
