import type { Layer } from '../../causes/cause.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Care } from '../../fixes/care.ts';
import type { Fix } from '../../fixes/fix.ts';
import type { ProbeId } from '../../probes/ids.ts';

/** A cause with its certainty, its proof and its fixes. */
export interface Finding {
  /** The commonest, where several look the same from outside. */
  cause: CauseId;
  /** All that the evidence shows and that nothing tells apart, this one among them; else empty. */
  family: CauseId[];
  layer: Layer;
  /**
   * `certain`: the evidence excludes every other cause we know, by two independent probes. `likely`: one piece of
   * evidence, or a second one could not be had. `possible`: others fit as well.
   */
  certainty: 'certain' | 'likely' | 'possible';
  severity: 'fail' | 'warn';
  says: string;
  symptom: string;
  /** The checks it makes fail or warn, in their order. */
  explains: CheckId[];
  proof: Proof[];
  fixes: PrintedFix[];
  /** What sites.yaml says of it where it allows it for now; else null. */
  allowed: { reason: string; until: string } | null;
  /** True when it was seen once and was gone when looked at again: it concerns some of the answers. */
  flaky?: true;
  /** What the files of the site that were given say of it; absent where none was given that could say anything. */
  files?: InFiles;
  /** The cause that brings it with it: it goes when that one does, and has no fixes of its own. */
  entailed_by?: CauseId;
}

/** What the files of the site show of a finding. */
export interface InFiles {
  /** The lines that do it, the likeliest first. */
  lines: FileLine[];
  /** What follows from it that no line does it; null where one does. */
  says: string | null;
}

/** A line at fault, as a compiler names it. */
export interface FileLine {
  /** As it was given. */
  file: string;
  line: number;
  column: number;
  /** The remark of `read`. */
  remark: string;
  says: string;
  step: string;
  /** The line, and a caret below the place in it. What is secret is `***`. */
  excerpt: string[];
}

/** Which probe showed what, and why that counts. */
export interface Proof {
  probe: ProbeId;
  sent: string;
  saw: string;
  means: string;
}

/** A fix with its lines. A report of an earlier version says nothing of what it takes. */
export type PrintedFix = Omit<Fix, 'snippet' | keyof Care> & Partial<Care> & { snippet: string | null };
