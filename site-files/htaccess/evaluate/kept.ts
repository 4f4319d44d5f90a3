import { ReadFiles } from './config/read-files.ts';
import type { Leg } from './request/legs.ts';

/** What was found out about some files, for the next request. */
export class Kept {
  readonly read = new ReadFiles();
  /** How requests began, by all that is sent. */
  readonly beginnings = new Map<string, Leg[]>();
}
