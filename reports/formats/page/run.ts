import { clipped } from '../../../base/text.ts';
import type { Cause } from '../../../causes/cause.ts';
import { causes } from '../../../causes/index.ts';
import { numbered } from '../../../checks/check.ts';
import { checkIds } from '../../../checks/ids.ts';
import { checks } from '../../../checks/index.ts';
import type { Finding } from '../../../visit/judging/finding.ts';
import type { Group } from '../../model/tally.ts';
import type { RunEnd } from '../renderer.ts';
import { causePage } from './cause-page.ts';
import type { PageCause, PageModel, PageSite } from './model.ts';

/** A mistake on more hosts than this is no mistake of one host. */
const GROUPS = 20;

/** The characters that are kept of a text that may hold what a host sent. */
const LONGEST = 300;

/** What was gathered while the run went on. */
export interface Gathered {
  version: string;
  started: Date;
  sites: PageSite[];
  requests: number;
}

export function pageModel({ started, ...gathered }: Gathered, { tally, duration_ms }: RunEnd): PageModel {
  return {
    ...gathered,
    started: started.toISOString(),
    duration_ms: Math.round(duration_ms),
    counts: { ...tally.statuses },
    checks: checkIds.known.map((id) => ({ id, label: numbered(id), title: checks.known[id].question })),
    causes: tally.samples.map((sample) => pageCause(sample, tally.groups)).sort(worstFirst),
  };
}

function pageCause({ cause: id, says, symptom, layer, severity }: Finding, all: Group[]): PageCause {
  const groups = all.filter(({ cause }) => cause === id);
  const known = causes.known.find((cause: Cause) => cause.id === id);
  return {
    id,
    says: clipped(says, LONGEST),
    symptom: clipped(symptom, LONGEST),
    layer,
    severity,
    count: groups.reduce((sum, { count }) => sum + count, 0),
    groups: groups.slice(0, GROUPS).map(clippedGroup),
    page: known ? causePage(known) : null,
  };
}

function clippedGroup({ names, server, ...group }: Group): Group {
  return {
    ...group,
    server: server && clipped(server, LONGEST),
    names: names.map((name) => clipped(name, LONGEST)),
  };
}

function worstFirst(a: PageCause, b: PageCause): number {
  if (a.severity !== b.severity) return a.severity === 'fail' ? -1 : 1;
  return b.count - a.count || (a.id < b.id ? -1 : 1);
}
