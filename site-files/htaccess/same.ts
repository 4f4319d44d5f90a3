import type { Outcome } from './evaluate/evaluate.ts';

/** Whether two requests come to the same, whichever lines have done it. */
export function isSame(one: Outcome, other: Outcome): boolean {
  return one === other || (hasAllOf(one, other) && hasAllOf(other, one));
}

function hasAllOf(one: Outcome, other: Outcome): boolean {
  return Object.entries(other).every(
    ([field, value]) => BESIDE.has(field) || Reflect.get(one, field) === value,
  );
}

/** How it came to that. */
const BESIDE = new Set(['trace', 'place', 'because']);
