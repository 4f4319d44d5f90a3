import { expect, test } from '@playwright/test';
import { afterSecondLook } from '../../../reports/model/second-look.ts';
import { matches } from '../../../schemas/index.ts';
import { answer, error, healthy } from '../support/evidence.ts';
import { reportOf, stripped } from '../support/reports.ts';

const states = (site: ReturnType<typeof reportOf>) =>
  Object.fromEntries(
    site.checks.filter(({ status }) => status !== 'pass').map(({ id, status }) => [id, status]),
  );

test('failed, then passed: flaky, with what was found the first time', () => {
  const site = afterSecondLook(reportOf(stripped()), reportOf(healthy()));
  expect(site.status).toBe('flaky');
  expect(states(site)).toEqual({ validate: 'flaky', header: 'flaky' });
  expect(site.findings.map(({ cause, severity, flaky }) => [cause, severity, flaky])).toEqual([
    ['authorization-header-stripped', 'warn', true],
  ]);
  expect(site.looks).toBeUndefined();
  expect(matches('report', { version: 1, started: site.started, duration_ms: 1, sites: [site] })).toBeNull();
});

test('failed twice for the same cause: two looks agree', () => {
  const site = afterSecondLook(reportOf(stripped()), reportOf(stripped()));
  expect([site.status, site.looks]).toEqual(['fail', 2]);
});

test('passed twice, where it was known to fail: two looks agree', () => {
  const site = afterSecondLook(reportOf(healthy()), reportOf(healthy()));
  expect([site.status, site.looks]).toEqual(['pass', 2]);
});

test('passed, then failed: flaky as well', () => {
  const site = afterSecondLook(reportOf(healthy()), reportOf(stripped()));
  expect(site.status).toBe('flaky');
  expect(states(site)).toEqual({ validate: 'flaky', draft: 'blocked', header: 'flaky' });
  expect(site.findings.map(({ severity, flaky }) => [severity, flaky])).toEqual([['warn', true]]);
});

test('failed twice for different causes: it fails, and nothing is confirmed yet', () => {
  const other = healthy();
  answer(other, 'validate', 403, error('jwt_auth_invalid_token', 403));
  const site = afterSecondLook(reportOf(stripped()), reportOf(other));
  expect(site.status).toBe('fail');
  expect(site.looks).toBeUndefined();
});
