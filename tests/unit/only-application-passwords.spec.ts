import { expect, test } from '@playwright/test';
import { checkOf } from '../../checks/by-method/of-method.ts';
import { factsOf } from '../../evidence/facts.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { headline } from '../../reports/text/headline.ts';
import { verdictLine } from '../../reports/text/verdict-line.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { answer, error, healthy, savedOf } from './support/evidence.ts';
import { authentication, byApplicationPassword } from './support/mutations/application-password.ts';
import { anonymous, indexWith, withoutDraft } from './support/mutations/mutation.ts';

// Where WordPress takes its own passwords and no plugin takes tokens, nothing may read as if nobody could log in.

function withoutPlugin(change: { login?: 'jwt'; isGiven: boolean }) {
  const evidence = healthy();
  if (change.isGiven) withoutDraft(evidence);
  else anonymous(evidence);
  if (change.login !== undefined) evidence.site.login = change.login;
  answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2'], routes: {}, authentication }));
  answer(evidence, 'garbage-validate', 404, error('rest_no_route', 404));
  answer(evidence, 'garbage-posts', 200, []);
  answer(evidence, 'graphql', 404, '<!DOCTYPE html><title>Page not found</title>');
  delete evidence.exchanges.token;
  evidence.unsent.token = 'not sent';
  evidence.token = null;
  return siteReport(savedOf(evidence), rejudged(evidence));
}

const TOKENS = 'This site takes application passwords; a client with tokens (JWT) cannot log in';

test('whoever gave no login is told that the other one works', () => {
  const report = withoutPlugin({ isGiven: false });
  expect(report.findings.map(({ cause, certainty }) => `${cause} ${certainty}`)).toEqual([
    'plugin-inactive certain',
  ]);
  expect(report.findings[0]?.fixes.map(({ id }) => id)).toEqual([
    'use-application-password',
    'activate-plugin',
    'wp-cli-activate-plugin',
  ]);
  expect(headline(report)).toBe(TOKENS);
  expect(verdictLine(report)).toContain('First: make an application password in wp-admin > Users > Profile');
});

test('whoever gave a password of another form is told so first, and whoever asked for tokens is not', () => {
  const report = withoutPlugin({ isGiven: true });
  expect(report.findings[0]?.fixes.map(({ id }) => id)).toEqual([
    'give-application-password',
    'activate-plugin',
    'wp-cli-activate-plugin',
  ]);
  expect(headline(report)).toBe(TOKENS);
  expect(verdictLine(report)).toContain('First: look at the password that you gave');
  const asked = withoutPlugin({ isGiven: true, login: 'jwt' });
  expect(asked.findings[0]?.fixes[0]?.id).toBe('use-application-password');
});

test('the answer that is printed is the one that was judged', () => {
  const evidence = healthy();
  byApplicationPassword(evidence);
  answer(evidence, 'introspect', 403, '<html><title>403 Forbidden</title></html>');
  answer(evidence, 'me', 403, '<html><title>403 Forbidden</title></html>');
  answer(evidence, 'edit-context', 401, error('rest_forbidden_context', 401));
  evidence.site.read_only = true;
  const facts = factsOf(evidence);
  for (const probe of ['introspect-query', 'introspect-pathinfo', 'bogus-basic', 'xmlrpc-login'] as const)
    evidence.unsent[probe] = 'not sent';
  const judged = checkOf('validate', facts).judge(factsOf(evidence));
  expect(judged).toMatchObject({
    state: 'fail',
    says: 'the request with the application password is treated as anonymous: 401 rest_forbidden_context',
  });
});
