import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { guardOnLoginPage } from '../../evidence/login-guards.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { MAX_REQUESTS } from '../../visit/sending/budget.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { answer, error, healthy } from '../unit/support/evidence.ts';
import { healthyIndex, indexWith, page, refused } from '../unit/support/mutations/mutation.ts';
import { coreRefusal, loginForm } from '../unit/support/mutations/parts.ts';
import { siteAt } from '../unit/support/site.ts';

// A wrong login is sent only where it tells something, and never to a site that shows who would count it.

const masked = error('[jwt_auth] incorrect_password', 403);

/** A site that gives one answer for a wrong name and a wrong password, with WordPress's own login page. */
function maskedSite(): Evidence {
  const evidence = healthy();
  refused(evidence, '[jwt_auth] incorrect_password');
  answer(evidence, 'login-page', 200, loginForm());
  return evidence;
}

test('where words that are not of WordPress keep back which it is, a wrong login may be tried', () => {
  expect(whyNotSent('bogus-login', factsOf(maskedSite()))).toBeNull();
});

for (const [what, status, body] of [
  ["WordPress's own words", 403, coreRefusal],
  ['an unknown name', 403, error('[jwt_auth] invalid_username', 403)],
  ['a code of application passwords', 403, error('[jwt_auth] application_passwords_disabled', 403)],
  ['a code that nobody knows', 403, error('[jwt_auth] some_guard', 403)],
  ['a server error', 500, error('internal_server_error', 500)],
  ['a page', 403, page],
  ['too many requests', 429, page],
] as const) {
  test(`after ${what} no wrong login is tried`, () => {
    const evidence = maskedSite();
    answer(evidence, 'token', status, body);
    expect(whyNotSent('bogus-login', factsOf(evidence))).toBe('a wrong login would tell nothing more');
  });
}

for (const namespace of [
  'wordfence/v1',
  'aios/v1',
  'cerber-lab/v1',
  'llar/v1',
  'loginizer/v1',
  'shield/v1',
  'siteguard/v1',
  'ithemes-security/rpc',
  'hub-connector/v1',
  'sg-security/v1',
  'jetpack/v4',
]) {
  test(`none where the index lists ${namespace}`, () => {
    const evidence = maskedSite();
    answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', 'jwt-auth/v1', namespace] }));
    expect(whyNotSent('bogus-login', factsOf(evidence))).toMatch(
      /which may lock out whoever tries an unknown user/,
    );
  });
}

for (const mark of [
  '<script src="https://shop.example/wp-content/plugins/wordfence/modules/login-security/js/login.1754000000.js?ver=1.1.15" id="wordfence-ls-login-js"></script>',
  '<input type="hidden" name="aiowps-captcha-string-info" id="aiowps-captcha-string-info" value="x">',
  '<link rel="stylesheet" href="/wp-content/plugins/limit-login-attempts-reloaded/assets/css/login-page-styles.css">',
  '<script src="/wp-content/plugins/loginizer/assets/js/x.js"></script>',
  '<link href="/wp-content/plugins/wp-simple-firewall/assets/dist/shield-login.css">',
  '<input type="hidden" name="siteguard_captcha_prefix" value="1">',
  '<link href="/wp-content/plugins/better-wp-security/core/login.css">',
  '<div class="cerber-form-marker"></div>',
  '<input name="jetpack_protect_num" value="">',
  '<script src="/wp-content/plugins/sg-security/assets/js/login.js"></script>',
  '<script src="/wp-content/plugins/acme-brute-force-stop/a.js"></script>',
  '<div class="g-recaptcha"></div>',
  '<div class="cf-turnstile"></div>',
]) {
  test(`none where the login page has ${mark.slice(0, 60)}`, () => {
    const evidence = maskedSite();
    answer(evidence, 'login-page', 200, loginForm(mark));
    expect(guardOnLoginPage(evidence)).not.toBeNull();
    expect(whyNotSent('bogus-login', factsOf(evidence))).toMatch(/so no wrong login is tried/);
  });
}

for (const [what, status, body] of [
  ['moved away', 404, page],
  ['behind a password', 401, page],
  ['another page', 200, page],
] as const) {
  test(`none where the login page is ${what}`, () => {
    const evidence = maskedSite();
    answer(evidence, 'login-page', status, body);
    expect(whyNotSent('bogus-login', factsOf(evidence))).toMatch(/the login page is not as WordPress has it/);
  });
}

interface Answer {
  status: number;
  body: unknown;
}

/** A site of a wrong password; `seen` is what was sent that has to do with a login. */
async function visited(login: Answer, loginPage: Answer) {
  const seen: string[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isBogus = request.headers['content-type']?.startsWith('application/json');
    const send = ({ status, body }: Answer) => {
      const isPage = typeof body === 'string';
      response.writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json' });
      response.end(isPage ? body : JSON.stringify(body));
    };
    if (pathname === '/wp-login.php') seen.push('login page');
    if (pathname.endsWith('/jwt-auth/v1/token')) seen.push(isBogus ? 'wrong login' : 'login');
    if (pathname === '/wp-login.php') send(loginPage);
    else if (pathname.endsWith('/jwt-auth/v1/token')) send(login);
    else if (pathname === '/wp-json/') send({ status: 200, body: healthyIndex() });
    else if (pathname.endsWith('/posts') && !request.headers.authorization) send({ status: 200, body: [] });
    else send({ status: 403, body: error('jwt_auth_invalid_token', 403) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = siteAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await runVisit(site);
  server.close();
  server.closeAllConnections();
  expect(requests).toBeLessThanOrEqual(MAX_REQUESTS);
  return seen;
}

const form = { status: 200, body: loginForm() };

test('the login page is looked at before a wrong login, each of them once', async () => {
  const seen = await visited({ status: 403, body: masked }, form);
  expect(seen).toEqual(['login', 'login page', 'wrong login']);
});

test('what the login page shows keeps the wrong login from being sent', async () => {
  const guarded = {
    status: 200,
    body: loginForm('<script src="/wp-content/plugins/wordfence/x.js"></script>'),
  };
  expect(await visited({ status: 403, body: masked }, guarded)).toEqual(['login', 'login page']);
});

test('where the login page has moved, no wrong login is sent', async () => {
  const seen = await visited({ status: 403, body: masked }, { status: 404, body: page });
  expect(seen).toEqual(['login', 'login page']);
});

test("WordPress's own words are enough, with a look at its login page", async () => {
  const seen = await visited({ status: 403, body: coreRefusal }, form);
  expect(seen).toEqual(['login', 'login page']);
});

test('after a server error of the login nothing else of it is asked', async () => {
  const seen = await visited({ status: 500, body: error('internal_server_error', 500) }, form);
  expect(seen).toEqual(['login']);
});
