import { expect, test } from '@playwright/test';
import { webServers } from '../../evidence/access.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { findingText } from '../../reports/text/finding.ts';
import { plain } from '../../reports/text/style.ts';
import { whereOf } from '../../reports/text/verdict-line.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { savedOf } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';

// A finding fits on a screen beside the checks: nobody scrolls back for the first step.

const COLUMNS = 78;

function tooLong(server: string | undefined, most: number): string[] {
  return mutations.flatMap((mutation) => {
    const evidence: Evidence = mutated(mutation);
    if (server === undefined) withoutServer(evidence);
    else evidence.site.server = server;
    const report = siteReport(savedOf(evidence), rejudged(evidence));
    return report.findings.flatMap((finding) => {
      const lines = findingText(finding, whereOf(report), plain, COLUMNS).split('\n').length;
      return lines > most ? [`${finding.cause} (${mutation.title}): ${lines} lines`] : [];
    });
  });
}

function withoutServer({ exchanges }: Evidence): void {
  for (const exchange of Object.values(exchanges))
    if (exchange?.response)
      exchange.response.headers = exchange.response.headers.filter(([name]) => !/^server$/i.test(name));
}

for (const server of webServers)
  test(`a finding takes 40 lines at most where the server is ${server}`, () => {
    expect([...new Set(tooLong(server, 40))]).toEqual([]);
  });

test('a finding takes 55 lines at most where nobody knows the server', () => {
  expect([...new Set(tooLong(undefined, 55))]).toEqual([]);
});
