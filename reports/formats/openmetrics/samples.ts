import { shown } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import { isDone } from '../../model/status.ts';
import { certificateEnd } from '../../model/warnings.ts';
import { type FamilyId, stateValues } from './families.ts';

/** One value of a metric. */
export interface Sample {
  labels: Record<string, string>;
  value: number;
}

export type SiteSamples = Partial<Record<FamilyId, Sample[]>>;

/** Returns the samples of a site. What is not known has none: it would be taken for a value. */
export function samplesOf(report: SiteReport, site: string): SiteSamples {
  const { checks, findings, status } = report;
  const done = checks.filter(isDone);
  const end = certificateEnd(report.exchanges);
  const one = (value: number | null): Sample[] => (value === null ? [] : [{ labels: { site }, value }]);
  return {
    site: one(stateValues[status] ?? null),
    check: checks.map((check) => ({ labels: { site, check: check.id }, value: stateValues[check.status] })),
    duration: done.map(({ id, duration_ms }) => ({
      labels: { site, check: id },
      value: seconds(duration_ms),
    })),
    finding: findings.map(({ cause, layer, certainty }) => ({
      labels: { site, cause: shown(cause), layer: shown(layer), certainty },
      value: 1,
    })),
    certificate: one(end === null ? null : seconds(end)),
    success: one(lastSuccess(report)),
  };
}

export function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}

function lastSuccess({ started, status, history = [] }: SiteReport): number | null {
  const runs = [...history, { at: started, status }].filter((run) => ['pass', 'warn'].includes(run.status));
  const times = runs.map(({ at }) => Date.parse(at)).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? null : seconds(Math.max(...times));
}
