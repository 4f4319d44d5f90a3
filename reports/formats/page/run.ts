import { clipped } from '../../../base/text.ts';
import type { Cause } from '../../../causes/cause.ts';
import { causes } from '../../../causes/index.ts';
import { numbered } from '../../../checks/check.ts';
import { checkIds } from '../../../checks/ids.ts';
import { checks } from '../../../checks/index.ts';
import type { Finding } from '../../../visit/judging/finding.ts';
import type { Group, Tally } from '../../model/tally.ts';
import { interruptedText } from '../../text/counts.ts';
import type { RunEnd } from '../renderer.ts';
import { causePage } from './cause-page.ts';
import type { FirstSteps } from './first-steps.ts';
import { pageGroups } from './groups.ts';
import type { PageCause, PageModel, PageSite } from './model.ts';
import { isUnrecognised } from './view/unrecognised.ts';

/** A mistake on more servers than this is no mistake of one server. */
const GROUPS = 20;

/** The characters that are kept of a text that may hold what a host sent. */
const LONGEST = 300;

/** What was gathered while the run went on. */
export interface Gathered {
  version: string;
  started: Date;
  sites: PageSite[];
  requests: number;
  firsts: FirstSteps;
}

export function pageModel(
  { started, firsts, ...gathered }: Gathered,
  { tally, duration_ms }: RunEnd,
): PageModel {
  return {
    ...gathered,
    started: started.toISOString(),
    duration_ms: Math.round(duration_ms),
    interrupted: interruptedText(tally),
    counts: { ...tally.statuses },
    checks: checkIds.known.map((id) => ({ id, label: numbered(id), title: checks.known[id].question })),
    causes: pageCauses(tally, firsts),
  };
}

/** Each cause once, also where what answered is not the same everywhere. */
function pageCauses({ samples, groups }: Tally, firsts: FirstSteps): PageCause[] {
  const ids = [...new Set(samples.map(({ cause }) => cause))];
  return ids
    .flatMap((id) => {
      const those = samples.filter(({ cause }) => cause === id);
      return those.find(({ severity }) => severity === 'fail') ?? those[0] ?? [];
    })
    .map((sample) => pageCause(sample, groups, firsts))
    .sort(worstFirst);
}

function pageCause(
  { cause: id, says, symptom, layer, severity }: Finding,
  all: Group[],
  firsts: FirstSteps,
): PageCause {
  const groups = pageGroups(all.filter(({ cause }) => cause === id));
  const known = causes.known.find((cause: Cause) => cause.id === id);
  return {
    id,
    says: clipped(says, LONGEST),
    // What one site was answered is not what all see.
    symptom: clipped(known?.symptom ?? symptom, LONGEST),
    layer,
    severity,
    first: isUnrecognised({ id }) ? '' : firsts.of(id),
    count: groups.reduce((sum, { count }) => sum + count, 0),
    groups: groups.slice(0, GROUPS),
    places: groups.length,
    page: known ? causePage(known) : null,
  };
}

function worstFirst(a: PageCause, b: PageCause): number {
  if (a.severity !== b.severity) return a.severity === 'fail' ? -1 : 1;
  return Number(isUnrecognised(a)) - Number(isUnrecognised(b)) || b.count - a.count || (a.id < b.id ? -1 : 1);
}
