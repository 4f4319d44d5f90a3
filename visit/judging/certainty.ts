import { familyOf } from '../../causes/families.ts';
import { contradictsLayer, isOfOthers } from '../../causes/layers.ts';
import { distinctProbes, isMoreThanOnce, type Weighed } from '../../causes/weigh.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { hasCutHeaders, isRestAnswer, statusOf } from '../../evidence/read.ts';
import type { Finding } from './finding.ts';

type Certainty = Finding['certainty'];

/** What still stands of the catalogue, for the checks that fail or warn. */
export interface Standing {
  /** Every clause of them holds. */
  shown: Weighed[];
  /** Not every clause of them holds, and nothing rules them out. */
  open: Weighed[];
  /** Those of the open ones of which something holds, and that could explain what none of the shown ones does. */
  rivals: Weighed[];
  /** The checks that no cause explains. */
  mystery: CheckId[];
}

export function standingOf(standing: Weighed[], troubled: CheckId[]): Standing {
  const shown = standing.filter(({ isShown }) => isShown);
  const open = standing.filter((one) => !one.isShown);
  const unexplained = troubled.filter((check) => !shown.some((one) => concerns(one, [check])));
  const rivals = open.filter((one) => one.held.length > 0 && concerns(one, unexplained));
  const mystery = unexplained.filter((check) => !rivals.some((one) => concerns(one, [check])));
  return { shown, open, rivals, mystery };
}

/** How sure a cause is, or several that look the same: as sure as the least of them. */
export function certaintyOf(
  relatives: Weighed[],
  standing: Standing,
  troubled: CheckId[],
  facts: Facts,
): Certainty {
  const certainties = relatives.map((one) => certaintyOfOne(one, standing, troubled, facts));
  // Nor is what was written on the other side of PHP than where the cause is.
  if (relatives.some((one) => contradictsLayer(one, facts))) certainties.push('likely');
  return (['possible', 'likely'] as const).find((one) => certainties.includes(one)) ?? 'certain';
}

function certaintyOfOne(
  one: Weighed,
  { open, rivals }: Standing,
  troubled: CheckId[],
  facts: Facts,
): Certainty {
  if (!one.isShown) return inFamilies(rivals).length === 1 ? 'likely' : 'possible';
  const shared = one.explains.filter((check) => troubled.includes(check));
  if (restsOnEither(one)) return 'possible';
  // What says itself what is wrong is not put in question by what nothing points at.
  const isSaid = one.held.some(({ isItsWord }) => isItsWord);
  const isContested = open.some(
    (other) => concerns(other, shared) && !areRelated(one, other) && !(isSaid && other.held.length === 0),
  );
  // A header that was not kept may show another cause, or refute this one.
  const isAllKept = !Object.values(facts.exchanges).some(hasCutHeaders);
  const isSettled =
    distinctProbes(one.held) >= 2 &&
    one.isFirm &&
    isMoreThanOnce(one.cause, one.held) &&
    !isOfOthers(one, facts) &&
    !isUnrefuted(one, facts);
  return isSettled && isAllKept && !isContested ? 'certain' : 'likely';
}

/** Something it takes is shown by nothing but what fits another cause as well. */
function restsOnEither({ cause, held }: Weighed): boolean {
  return cause.shownBy.some((clause) => {
    const shown = clause.filter((sign) => held.includes(sign));
    return shown.length > 0 && shown.every(({ isOfEither }) => isOfEither);
  });
}

/** What would rule it out was asked, and its answer was lost, in another way than those that show the cause. */
function isUnrefuted({ cause, held }: Weighed, { exchanges }: Facts): boolean {
  const shown = new Set(held.map(({ probe }) => outcomeOf(exchanges[probe])));
  return cause.refutedBy.some(({ probe }) => {
    const exchange = exchanges[probe];
    return exchange !== undefined && isLost(exchange) && !shown.has(outcomeOf(exchange));
  });
}

/** Nothing came, or a server's word that nothing can be had now. */
function isLost(exchange: Exchange): boolean {
  const isUnavailable = [502, 503, 504].includes(statusOf(exchange) ?? 0) && !isRestAnswer(exchange);
  return exchange.response === null || isUnavailable;
}

const outcomeOf = (exchange: Exchange | undefined) => statusOf(exchange) ?? exchange?.failure?.kind ?? null;

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
