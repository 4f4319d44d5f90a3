import type { CauseId } from '../causes/ids.ts';
import type { LabSite } from './site.ts';
import type { SiteOptions } from './site-options.ts';
import type { StackId } from './stacks/stack.ts';

/**
 * A real defect put into a real server on purpose. One file each in `faults/`, named after the fault. The options are of
 * the site that it is put into.
 */
export interface Fault extends SiteOptions {
  /** What it is, for the table: `the .htaccess of a WordPress before 5.6`. */
  says: string;
  /** Where people told of it in public: `owner/repo#n`, or an address. */
  reports?: readonly string[];
  /** Where it makes sense. `npm test` runs it on the first one. */
  stacks: readonly StackId[];
  /** Exactly these causes have to be named, and no others. */
  causes: readonly CauseId[];
  /** True when a printed fix can mend it; else why none can from the site's side. */
  mendable: true | string;
  /** Why it cannot be seen without credentials; absent where it can. */
  needsLogin?: string;
  /** Waited before each visit, in milliseconds: for what remembers the visit before. */
  pauseMs?: number;
  /** Puts it in, before the servers start. */
  put?(site: LabSite): void | Promise<void>;
  /** Puts it in once they run. */
  started?(site: LabSite): void | Promise<void>;
  /** Throws where a fix has harmed what else is on the machine: run once all is mended. */
  unharmed?(site: LabSite): Promise<void>;
  /** What sites.yaml says, where the fault is there. */
  entry?(site: LabSite): SiteEntry;
}

/** Keys of an entry in sites.yaml. */
export type SiteEntry = Record<string, unknown>;

export interface NamedFault extends Fault {
  id: string;
  /** The names of the declarations that it is made of: one, two of a pair, none of a healthy site. */
  parts: readonly string[];
}

export function defineFault(fault: Fault): Fault {
  return fault;
}
