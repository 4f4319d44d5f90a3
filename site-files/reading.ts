import type { Arrival } from './arrival.ts';
import type { Remark } from './remark.ts';
import type { Source, Span } from './source.ts';

/** What one file comes to. */
export interface Reading {
  /** With what is secret in it. */
  source: Source;
  /** In the order of the file; their edits are proved. */
  remarks: Remark[];
  /** Empty for a file that decides nothing of it. */
  arrivals: Arrival[];
  /** The addresses at which the request was followed. */
  askedAt: string[];
  /** What could decide something and is not known. */
  unknown: { at: Span; says: string }[];
}
