import { expect, test } from '@playwright/test';
import type { Evidence } from '../../evidence/evidence.ts';
import { fixesFor } from '../../reports/formats/bundle/readers.ts';
import { customerReply } from '../../reports/formats/bundle/reply.ts';
import { MOST_LINES, ticket } from '../../reports/formats/bundle/ticket.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { mutated, mutations } from './support/mutations/index.ts';
import { reportOf } from './support/reports.ts';

const all: { title: string; evidence: Evidence; report: SiteReport }[] = mutations.map((mutation) => {
  const evidence = mutated(mutation);
  return { title: `${mutation.cause}: ${mutation.title}`, evidence, report: reportOf(evidence) };
});

/** A site with several faults that share nothing. */
function together(count: number): { evidence: Evidence; report: SiteReport }[] {
  const groups: { evidence: Evidence; report: SiteReport }[] = [];
  for (let at = 0; at + count <= all.length; at += count) {
    const those = all.slice(at, at + count);
    const [first] = those;
    if (!first) continue;
    const findings = those.flatMap(({ report }) => report.findings);
    groups.push({ evidence: first.evidence, report: { ...first.report, findings } });
  }
  return groups;
}

const linesOf = (text: string) => text.trimEnd().split('\n');

test('a ticket has 60 lines at most, whatever is wrong, for each who gets it', () => {
  for (const { title, evidence, report } of all)
    for (const reader of ['host', 'developer'] as const)
      expect(linesOf(ticket(report, evidence, reader)).length, `${title} ${reader}`).toBeLessThanOrEqual(
        MOST_LINES,
      );
});

test('several faults are named in the subject, each has steps of its own, and 60 lines still hold', () => {
  for (const count of [2, 3, 12])
    for (const { evidence, report } of together(count))
      for (const reader of ['host', 'developer'] as const) {
        const text = ticket(report, evidence, reader);
        expect(linesOf(text).length).toBeLessThanOrEqual(MOST_LINES);
        expect(text).toContain('index.html');
        if (report.findings.length < 2 || report.findings.length > 4) continue;
        const subject = linesOf(text)[0] ?? '';
        expect(subject.split('; ').length, subject).toBeGreaterThanOrEqual(report.findings.length);
        for (const [at] of report.findings.entries()) expect(text).toContain(`For fault ${at + 1}, `);
      }
});

test('nobody is asked for what is for others to do', () => {
  for (const { report } of all)
    for (const finding of report.findings) {
      expect(
        fixesFor(finding, 'host').filter(({ access }) => access === 'wp-admin' || access === null),
      ).toEqual([]);
      expect(fixesFor(finding, 'developer').filter(({ access }) => access === 'host')).toEqual([]);
      expect(fixesFor(finding, 'customer').filter(({ access }) => access !== 'wp-admin')).toEqual([]);
    }
});

test('the reply to a customer is 14 lines at most, without the blank ones, in plain words', () => {
  const jargon =
    /\b(?:REST|API|JWT|token|header|HTTP|PHP|JSON|CORS|endpoint|Authorization|probe|[1-5]\d\d)\b/i;
  for (const { title, evidence, report } of all) {
    if (report.findings.length === 0) continue;
    const text = customerReply(report, evidence);
    expect(linesOf(text).filter((line) => line !== '').length, title).toBeLessThanOrEqual(14);
    expect(text, title).not.toMatch(jargon);
  }
});
