/** A bracket of a pattern that is open, or the pattern as a whole. */
export interface Frame {
  /** Where it begins in what is written. */
  start: number;
  /** Its number, where it captures. */
  group?: number;
  /** Its number in JavaScript, where it is one that gives nothing back. */
  atomic?: number;
  /** How many groups there were before it, and how many are written. */
  before: number;
  written: number;
  alternatives: number;
  /** Whether case does not count around it. */
  caseless: boolean;
}
