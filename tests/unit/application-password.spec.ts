import { expect, test } from '@playwright/test';
import { siteReport } from '../../reports/model/site-report.ts';
import { headline } from '../../reports/text/headline.ts';
import { verdictLine } from '../../reports/text/verdict-line.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { savedOf } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';

const reportOf = (title: string) => {
  const mutation = mutations.find((one) => one.title === title);
  if (!mutation) throw new Error(`no mutation is called ${title}`);
  const evidence = mutated(mutation);
  return siteReport(savedOf(evidence), rejudged(evidence));
};

test('where there is no token, what is refused is the login', () => {
  const report = reportOf('a wrong application password');
  expect(headline(report)).toBe('A client cannot log in');
  expect(verdictLine(report)).not.toContain('token');
});

test('what the site offers and what was given is said in one line', () => {
  expect(reportOf('a wrong application password').notices).toEqual([
    'This site takes application passwords; you gave what looks like an application password.',
  ]);
  expect(reportOf('the password of the login page').notices).toEqual([
    'This site takes application passwords; you gave a password that does not have the form of an application password.',
  ]);
});

test('a login that was tested is not asked for once more', () => {
  const report = reportOf('a wrong application password');
  const healthy = {
    ...report,
    status: 'pass' as const,
    findings: [],
    checks: report.checks.map((check) => ({
      ...check,
      status: check.id === 'token' ? ('skipped' as const) : ('pass' as const),
    })),
  };
  expect(verdictLine(healthy)).toBe('shop: a client can log in and write.'.replace('shop', healthy.name));
});
