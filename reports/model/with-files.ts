import type { Evidence } from '../../evidence/evidence.ts';
import type { Given } from '../../site-files/read.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import { joined } from '../../visit/with-files/join.ts';
import { notesOn } from '../../visit/with-files/notes.ts';
import { Readings } from '../../visit/with-files/readings.ts';
import type { SiteReport } from './report.ts';

/** Findings with what the files of the site say of each. */
export function findingsWithFiles(
  findings: readonly Finding[],
  evidence: Evidence,
  files: readonly Given[],
): Finding[] {
  return joined(findings, new Readings(evidence, files));
}

/** The report of a visit with what the files of the site say: the lines at fault, and what else stands in them. */
export function withFiles(report: SiteReport, evidence: Evidence, files: readonly Given[]): SiteReport {
  if (files.length === 0 || report.status === 'error') return report;
  const readings = new Readings(evidence, files);
  const findings = joined(report.findings, readings);
  const passed = report.checks.filter(({ status }) => status === 'pass').map(({ id }) => id);
  return {
    ...report,
    findings,
    checks: report.checks.map((check) => ({
      ...check,
      causes:
        check.causes.length === 0
          ? []
          : findings.filter(({ explains }) => explains.includes(check.id)).map(({ cause }) => cause),
    })),
    notices: [...report.notices, ...notesOn(readings, findings, passed)],
  };
}
