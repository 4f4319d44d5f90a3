import { causes } from '../causes/index.ts';
import type { CheckReport, CheckState, SiteReport } from '../reports/model/report.ts';

/** What a step did to a site, as far as two visits show it. */
export type Progress = { helped: true } | { helped: false; why: string };

/** In the order in which a request passes them. */
const layers = ['client', 'network', 'edge', 'web-server', 'php', 'wordpress', 'plugin', 'account'];

const isGood = (state: CheckState | undefined) => state === 'pass' || state === 'warn';
const isBad = (state: CheckState | undefined) =>
  state === 'fail' || state === 'blocked' || state === 'error' || state === 'flaky';

/**
 * A step helped where its cause is gone or the site gets further, and nothing that worked fails. What comes to light behind a
 * cause that is gone is no harm; another one in its place is.
 */
export function progressOf(cause: string, before: SiteReport, after: SiteReport): Progress {
  if (after.interrupted) return no('the visit was broken off');
  if (after.status === 'error') return no('the visit could not be made to its end');
  const broken = after.checks.filter(({ id, status }) => isBad(status) && isGood(stateOf(before.checks, id)));
  if (broken.length > 0) return no(`${broken.map(({ id }) => id).join(', ')} passed before and fails now`);
  const known = before.findings.flatMap(membersOf);
  const left = after.findings.flatMap(membersOf);
  if (goodIn(after) > goodIn(before)) return { helped: true };
  if (left.includes(cause)) return no(`${cause} is still there`);
  const fresh = after.findings.filter((one) => membersOf(one).every((id) => !known.includes(id)));
  const depth = layerOf(cause);
  const instead = fresh.find(({ layer }) => layers.indexOf(layer) <= depth);
  return instead === undefined ? { helped: true } : no(`${instead.cause} is there in its place`);
}

function no(why: string): Progress {
  return { helped: false, why };
}

function membersOf({ cause, family }: SiteReport['findings'][number]): string[] {
  return [cause, ...family];
}

function goodIn({ checks }: SiteReport): number {
  return checks.filter(({ status }) => isGood(status)).length;
}

function stateOf(checks: readonly CheckReport[], wanted: string): CheckState | undefined {
  return checks.find(({ id }) => id === wanted)?.status;
}

function layerOf(wanted: string): number {
  return layers.indexOf(causes.known.find(({ id }) => id === wanted)?.layer ?? 'account');
}
