import { expect, test } from '@playwright/test';
import { nextWitness } from '../../checks/by-method/application-password/witness.ts';
import { factsOf } from '../../evidence/facts.ts';
import { offerLine } from '../../evidence/methods/offer.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { headline } from '../../reports/text/headline.ts';
import { verdictLine } from '../../reports/text/verdict-line.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { command } from './support/command.ts';
import { answer, model, savedOf } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';
import { indexWith } from './support/mutations/mutation.ts';

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

test('ways to log in that are not tested are named beside those that are', () => {
  const mutation = mutations.find(({ title }) => title === 'a wrong application password');
  if (!mutation) throw new Error('no mutation is called so');
  const evidence = mutated(mutation);
  evidence.site.url = 'https://shop.example';
  const index = { 'application-passwords': {}, oauth1: {}, oauth2: {} };
  const namespaces = ['wp/v2', 'wc/v3', 'indieauth/1.0'];
  answer(evidence, 'index', 200, indexWith({ namespaces, routes: {}, authentication: index }));
  answer(evidence, 'garbage-posts', 500, { code: 'incorrect_password', message: 'x', data: null });
  expect(offerLine(factsOf(evidence))).toBe(
    'This site takes application passwords and WooCommerce keys, and OAuth 2.0 of WP OAuth Server, OAuth 1.0a of WordPress REST API OAuth1, IndieAuth and the login password as Basic, by JSON Basic Authentication, not tested here; you gave what looks like an application password.',
  );
  evidence.site.url = 'http://shop.example';
  expect(offerLine(factsOf(evidence))).toContain(
    'WooCommerce keys in requests signed with OAuth 1.0a, since the address is http',
  );
});

for (const [address, own, namespaces, why] of [
  ['http://shop.example', 'http://shop.example', [], 'takes them over https, and the address is http.'],
  ['https://shop.example', 'http://shop.example', [], 'it may not see that https is used.'],
  [
    'https://shop.example',
    'https://shop.example',
    ['wordfence/v1'],
    'off for the site; Wordfence can do so.',
  ],
  [
    'https://shop.example',
    'https://shop.example',
    [],
    'no login was given. Application passwords: off for the site.',
  ],
] as const)
  test(`where application passwords are off, why is said where it shows: ${why}`, () => {
    const evidence = model();
    Object.assign(evidence.site, { url: address, has_credentials: false });
    const index = { routes: {}, authentication: [], url: own, home: own };
    answer(evidence, 'index', 200, indexWith({ ...index, namespaces: ['wp/v2', ...namespaces] }));
    expect(offerLine(factsOf(evidence))?.endsWith(why)).toBe(true);
  });

for (const [code, door] of [
  ['rest_api_restricted', 'xmlrpc-login'],
  // Solid Security and Shield lock out as well, and the index that would list them is closed.
  ['itsec_rest_api_access_restricted', null],
  ['shield_block_anon_restapi', null],
] as const)
  test(`where guests are refused with ${code}, a password is tried once more at ${door ?? 'no other door'}`, () => {
    const evidence = model();
    for (const probe of ['posts', 'index', 'introspect', 'introspect-query', 'introspect-pathinfo'] as const)
      answer(evidence, probe, 401, { code, message: 'x', data: { status: 401 } });
    delete evidence.exchanges.token;
    delete evidence.exchanges['xmlrpc-login'];
    expect(nextWitness(factsOf(evidence))).toBe(door);
  });

/** A site that nobody logs in to, without a JWT plugin, and with application passwords. */
function unasked() {
  const evidence = model();
  Object.assign(evidence.site, { url: 'https://shop.example', has_credentials: false });
  evidence.exchanges = {};
  const index = { routes: {}, namespaces: ['wp/v2'], authentication: { 'application-passwords': {} } };
  answer(evidence, 'index', 200, indexWith(index));
  return evidence;
}

for (const [code, says] of [
  [null, 'available for the site.'],
  ['rest_cannot_list_application_passwords', 'available.'],
  ['application_passwords_disabled_for_user', 'off for user 7, and on for the site.'],
] as const)
  test(`who gives no login is told of application passwords: ${says}`, () => {
    const evidence = unasked();
    if (code !== null) {
      answer(evidence, 'author-application-passwords', 401, { code, message: 'x', data: { status: 401 } });
      const { request } = evidence.exchanges['author-application-passwords'] ?? {};
      if (request)
        request.url = 'https://shop.example/?rest_route=%2Fwp%2Fv2%2Fusers%2F7%2Fapplication-passwords';
    }
    expect(offerLine(factsOf(evidence))).toBe(
      `This site takes application passwords; no login was given. Application passwords: ${says}`,
    );
  });

test('who gives no login is told that a closed index tells nothing of them', () => {
  const evidence = unasked();
  answer(evidence, 'index', 401, { code: 'rest_forbidden', message: 'x', data: { status: 401 } });
  expect(offerLine(factsOf(evidence))).toBe(
    'Application passwords: cannot be told, since the site does not show that to guests.',
  );
});

test('a visit without a login to a site with the plugin is told of both', () => {
  const evidence = model();
  evidence.site.has_credentials = false;
  expect(offerLine(factsOf(evidence))).toMatch(
    /^This site takes .*tokens of .*; no login was given\. Application passwords: /,
  );
});

for (const [login, says] of [
  ['basic', /plugin JSON Basic Authentication, .*--login application-password/],
  ['cookie', /without a nonce is anonymous, .*403 rest_cookie_invalid_nonce/],
  ['oauth1', /each request signed; give the https address/],
  ['baisc', /does not know baisc/],
] as const)
  test(`--login ${login} says why it is not tested, and what is`, async () => {
    const { status, stderr } = await command(['https://shop.example', '--login', login]);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
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

test('over plain http an application password is not taken, and the way that is open is said with the step', () => {
  const evidence = model();
  Object.assign(evidence.site, { url: 'http://shop.example', password_looks: 'application-password' });
  answer(evidence, 'application-passwords', 501, {
    code: 'application_passwords_disabled',
    message: 'x',
    data: { status: 501 },
  });
  const report = siteReport(savedOf(evidence), rejudged(evidence));
  expect(report.notices[0]).toMatch(
    /the address is http\. Tokens work over http as well: --login jwt, with the password of wp-login\.php\.$/,
  );
  expect(report.findings.map(({ cause, fixes }) => [cause, fixes.map(({ id }) => id)])).toEqual([
    ['application-passwords-over-http', ['use-https-address', 'log-in-by-token', 'say-local-environment']],
  ]);
});

test('who gives no login is told that a shop takes a key as the user', () => {
  const evidence = unasked();
  const index = {
    routes: {},
    namespaces: ['wp/v2', 'wc/v3'],
    authentication: { 'application-passwords': {} },
  };
  answer(evidence, 'index', 200, indexWith(index));
  expect(offerLine(factsOf(evidence))).toBe(
    'This site takes application passwords and WooCommerce keys; no login was given (--user NAME, or --user ck_… for a key). Application passwords: available for the site.',
  );
});

test('a password with the form of an application password that a token login refuses: that is said first', () => {
  const mutation = mutations.find(({ cause }) => cause === 'wrong-password');
  if (!mutation) throw new Error('wrong-password has no mutation');
  const firstStep = (looks?: 'application-password') => {
    const evidence = mutated(mutation);
    if (looks) Object.assign(evidence.site, { login: 'jwt', password_looks: looks });
    const { findings } = siteReport(savedOf(evidence), rejudged(evidence));
    return findings.find(({ cause }) => cause === 'wrong-password')?.fixes[0]?.id;
  };
  expect(firstStep('application-password')).toBe('give-fitting-password');
  expect(firstStep()).toBe('check-password');
});

test('an answer that says two things is shown once', () => {
  for (const mutation of mutations.filter(({ cause }) => cause === 'woocommerce-secret-wrong')) {
    const evidence = mutated(mutation);
    const { findings } = siteReport(savedOf(evidence), rejudged(evidence));
    for (const { proof } of findings) {
      const shown = proof.filter(({ means }) => !/wrote this answer/.test(means)).map(({ probe }) => probe);
      expect(shown).toEqual([...new Set(shown)]);
    }
  }
});
