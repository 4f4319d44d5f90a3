import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Recording } from '../../lab/table/recording.ts';
import { reportOrDefect } from '../../reports/model/report-or-defect.ts';
import { worstFirst } from '../../reports/model/worst-first.ts';
import { verdictLine } from '../../reports/text/verdict-line.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { savedOf } from './support/evidence.ts';

function recorded(cell: string) {
  const file = new URL(`../recordings/lab/${cell}.json`, import.meta.url);
  const { evidence }: Recording = JSON.parse(readFileSync(file, 'utf8'));
  return reportOrDefect(savedOf(evidence), rejudged(evidence));
}

test('a wrong password is the verdict, and the warning of another JWT plugin stands behind it', () => {
  const site = recorded('wrong-password-aam');
  expect(site.findings.map(({ cause, severity }) => [cause, severity])).toEqual([
    ['wrong-password', 'fail'],
    ['other-jwt-dialect', 'warn'],
  ]);
  expect(verdictLine(site)).toContain('a client cannot log in: password refused (account) and 1 more.');
});

test('what fails comes first, and what it brings with it stays behind it', () => {
  const site = recorded('wrong-password-aam');
  const [failing, warning] = site.findings;
  if (!failing || !warning) throw new Error('both are found');
  const brought = { ...warning, cause: 'token-demanded', entailed_by: failing.cause } as const;
  const broken = { ...failing, cause: 'unknown-user', entailed_by: warning.cause } as const;
  const order = (findings: typeof site.findings) =>
    worstFirst({ ...site, findings }).findings.map(({ cause }) => cause);
  expect(order([warning, failing, brought])).toEqual([
    'wrong-password',
    'token-demanded',
    'other-jwt-dialect',
  ]);
  expect(order([failing, brought, warning])).toEqual([
    'wrong-password',
    'token-demanded',
    'other-jwt-dialect',
  ]);
  // A warning is no less than what it brings with it.
  const other = { ...warning, cause: 'token-never-ends' } as const;
  expect(order([other, warning, broken])).toEqual(['other-jwt-dialect', 'unknown-user', 'token-never-ends']);
  expect(order([warning, other])).toEqual(['other-jwt-dialect', 'token-never-ends']);
});
