import type { Finding, PrintedFix } from '../visit/judging/finding.ts';
import type { StepPlan } from './step-plan.ts';

/** A change of one file that may help with a finding: what the report says, or what reading the file proves. */
export interface Step {
  finding: Finding;
  /** Of the fix; of a patch what the lines have, joined by `+`. */
  id: string;
  /** What to do, without a full stop. */
  says: string;
  /** The lines at fault, as a compiler names them; empty for a step of the report. */
  lines: string[];
  /** Null for a patch. */
  fix: PrintedFix | null;
  plan: StepPlan;
}

/** The same where it cannot be done here, with the reason. */
export type Candidate = Omit<Step, 'plan'> & { plan: StepPlan | { why: string } };

export function isStep(one: Candidate): one is Step {
  return !('why' in one.plan);
}

/** What became of a step. */
export interface Attempt {
  step: Candidate;
  result: 'kept' | 'taken-back' | 'not-taken-back' | 'skipped' | 'left-out' | 'planned';
  /** Null for one that was kept, or is planned. */
  why: string | null;
}
