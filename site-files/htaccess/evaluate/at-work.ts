import type { Place } from './not-known.ts';

/** The line whose regular expression is matched just now: one that takes too long is broken off from outside. */
export const atWork: { place: Place | null } = { place: null };
