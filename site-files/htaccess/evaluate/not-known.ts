import type { Span } from '../../source.ts';

/** Something whose effect nobody here can tell: what depends on it is not claimed. */
export class NotKnown extends Error {
  readonly place: Place | null;

  constructor(says: string, place: Place | null = null) {
    super(says);
    this.place = place;
  }
}

/** A part of one of the files. */
export interface Place {
  file: string;
  at: Span;
}

/** Apache refuses the file: every request of its folder is answered with 500. */
export class Refused extends Error {
  readonly place: Place;

  constructor(says: string, place: Place) {
    super(says);
    this.place = place;
  }
}
