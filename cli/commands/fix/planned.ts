import { fixOf } from '../../../fixes/lines.ts';
import { type Attempt, isStep, type Step } from '../../../mending/step.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';

/** What would be tried first is what to do first: the steps that are planned for a finding stand before its others. */
export function plannedFirst(finding: Finding, attempts: readonly Attempt[]): Finding {
  const own = attempts.filter(({ step }) => step.finding.cause === finding.cause);
  const planned = own.flatMap(({ step, result }) => (result === 'planned' && isStep(step) ? [step] : []));
  const patch = planned.find(({ fix }) => fix === null);
  const steps = [...(patch ? [fixOfPatch(patch)] : []), ...planned.flatMap(({ fix }) => fix ?? [])];
  // A step that could be done and is left out does what another one does.
  const ids = own.flatMap(({ step, result }) => (result === 'planned' || isStep(step) ? [step.id] : []));
  return { ...finding, fixes: [...steps, ...finding.fixes.filter(({ id }) => !ids.includes(id))] };
}

/** Its diff stands above. */
function fixOfPatch({ says, plan }: Step): PrintedFix {
  const id = plan.located.file.endsWith('.php') ? 'patch-wp-config' : 'patch-htaccess';
  return { ...fixOf(id), says, place: null, snippet: null };
}
