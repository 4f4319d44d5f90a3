import { familyOf } from '../../causes/families.ts';
import { distinctProbes, type Weighed } from '../../causes/weigh.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Facts } from '../../evidence/facts.ts';
import { hasCutHeaders } from '../../evidence/read.ts';
import type { Finding } from './finding.ts';

type Certainty = Finding['certainty'];

/** What still stands of the catalogue, for the checks that fail or warn. */
export interface Standing {
  /** Every clause of them holds. */
  shown: Weighed[];
  /** Something of them holds. */
  open: Weighed[];
  /** Those of the open ones that could explain what none of the shown ones does. */
  rivals: Weighed[];
  /** The checks that no cause explains. */
  mystery: CheckId[];
}

export function standingOf(standing: Weighed[], troubled: CheckId[]): Standing {
  const shown = standing.filter(({ isShown }) => isShown);
  const open = standing.filter((one) => !one.isShown && one.held.length > 0);
  const unexplained = troubled.filter((check) => !shown.some((one) => concerns(one, [check])));
  const rivals = open.filter((one) => concerns(one, unexplained));
  const mystery = unexplained.filter((check) => !rivals.some((one) => concerns(one, [check])));
  return { shown, open, rivals, mystery };
}

/** How sure a cause is, or several that look the same: as sure as the least of them. */
export function certaintyOf(
  relatives: Weighed[],
  standing: Standing,
  troubled: CheckId[],
  { exchanges }: Facts,
): Certainty {
  // A header that was not kept may show another cause, or refute this one.
  const isAllKept = !Object.values(exchanges).some(hasCutHeaders);
  const certainties = relatives.map((one) => certaintyOfOne(one, standing, troubled, isAllKept));
  return (['possible', 'likely'] as const).find((one) => certainties.includes(one)) ?? 'certain';
}

function certaintyOfOne(
  one: Weighed,
  { open, rivals }: Standing,
  troubled: CheckId[],
  isAllKept: boolean,
): Certainty {
  if (!one.isShown) return inFamilies(rivals).length === 1 ? 'likely' : 'possible';
  const shared = one.explains.filter((check) => troubled.includes(check));
  const isContested = open.some((other) => concerns(other, shared) && !areRelated(one, other));
  return distinctProbes(one.held) >= 2 && one.isFirm && isAllKept && !isContested ? 'certain' : 'likely';
}

export function concerns({ explains }: Weighed, checkList: CheckId[]): boolean {
  return explains.some((check) => checkList.includes(check));
}

/** Those that look the same from outside, together, the commonest first. */
export function inFamilies(weighed: Weighed[]): Weighed[][] {
  const groups: Weighed[][] = [];
  for (const one of weighed) {
    const group = groups.find(([first]) => first && areRelated(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const place = ({ cause: { id } }: Weighed) => familyOf(id)?.members.indexOf(id) ?? 0;
  return groups.map((group) => group.sort((a, b) => place(a) - place(b)));
}

function areRelated(one: Weighed, other: Weighed): boolean {
  const family = familyOf(one.cause.id);
  return family !== null && family === familyOf(other.cause.id);
}
