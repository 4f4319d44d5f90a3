import type { Cause } from '../../causes/cause.ts';
import type { Weighed } from '../../causes/weigh.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Finding } from './finding.ts';

/**
 * Says of a finding that another one brings it with it, and puts it behind that one. It has no fixes of its own: what
 * is left of it when the other is gone stands alone on the next visit. `weighed` is all that the evidence leaves standing,
 * `judged` the checks that this diagnosis is about.
 */
export function withEntailed(
  findings: Finding[],
  weighed: Weighed[],
  judged: CheckId[],
  facts: Facts,
): Finding[] {
  const roots = weighed.filter(({ cause, isShown }) => isShown && cause.entails).map(({ cause }) => cause);
  const rootOf = (one: Finding) => roots.find((root) => entails(root, one, findings, judged, facts));
  const behind = new Map(findings.map((one) => [one, rootOf(one)?.id]));
  const said = (one: Finding) => {
    const root = behind.get(one);
    return root ? { ...one, entailed_by: root, fixes: [] } : one;
  };
  const isBehind = (one: Finding, root: Finding) => {
    const id = behind.get(one);
    return id !== undefined && isOf(root, id);
  };
  const heads = findings.filter((one) => !findings.some((root) => isBehind(one, root)));
  return heads.flatMap((head) => [head, ...findings.filter((one) => isBehind(one, head))]).map(said);
}

/** Where a check is judged alone, what brings the finding with it may be none of its causes, and is shown all the same. */
function entails(root: Cause, one: Finding, findings: Finding[], judged: CheckId[], facts: Facts): boolean {
  if (!root.entails?.includes(one.cause) || root.isEntailing?.(one.cause, facts) === false) return false;
  const found = findings.find((other) => isOf(other, root.id));
  if (!found) return !root.explains.some((check) => judged.includes(check));
  // What makes a site fail is not left without its fixes beside what is allowed.
  const isAsBad = found.severity === 'fail' || one.severity === 'warn';
  return found !== one && found.certainty !== 'possible' && isAsBad;
}

function isOf({ cause, family }: Finding, id: Finding['cause']): boolean {
  return cause === id || family.includes(id);
}
