import { expect, test } from '@playwright/test';
import type { CauseId } from '../../causes/ids.ts';
import { simpleJwtLoginCodes } from '../../evidence/known-codes/simple-jwt-login.ts';
import { dialects } from '../../evidence/methods/dialects/index.ts';
import { meaningsOf } from '../../reports/text/meanings.ts';
import { command } from './support/command.ts';

test('a code inside a pasted text wins, and never a part of its message', () => {
  const codes: Record<string, string> = {
    '{"success":false,"statusCode":403,"code":"jwt_auth_bad_config"}': 'jwt_auth_bad_config',
    '{"code":"jwt_auth_no_auth_header","message":"Authorization header not found.","data":{"status":403}}':
      'jwt_auth_no_auth_header',
    '{"code":"jwt_auth_no_auth_header","message":"Authorization header not fo': 'jwt_auth_no_auth_header',
    '{ "code" : "[jwt_auth] incorrect_password", "message": "<strong>Error:</strong> x" }':
      'incorrect_password',
    'jwt auth bad config': 'jwt_auth_bad_config',
    'JWT auth no auth header': 'jwt_auth_no_auth_header',
    'Error: rest_no_route (404) at client.js:12': 'rest_no_route',
  };
  for (const [text, code] of Object.entries(codes)) {
    const found = meaningsOf(text);
    expect(
      found.map((one) => one.code?.replace('[jwt_auth] ', '')),
      text,
    ).toEqual([code]);
  }
});

test('a status inside a sentence is that status', () => {
  const statuses: Record<string, number> = {
    'Request failed with status code 403': 403,
    'AxiosError: Request failed with status code 404': 404,
    'net::ERR_ABORTED 401 (Unauthorized)': 401,
    'Failed to load resource: the server responded with a status of 429 ()': 429,
    '{"code":"acme_gate_17","message":"Nothing for you","data":{"status":403}}': 403,
  };
  for (const [text, status] of Object.entries(statuses)) {
    const found = meaningsOf(text);
    expect(found.length, text).toBeGreaterThan(0);
    for (const one of found) expect(one.statuses, text).toContain(status);
  }
  expect(meaningsOf('Request failed with status code 418')).toEqual([]);
});

test('what libraries, plugins and Site Health say leads to its cause', async () => {
  const first: Record<string, string> = {
    'cURL error 60: SSL certificate problem: unable to get local issuer certificate': 'tls-untrusted',
    'cURL error 60: SSL certificate problem: certificate has expired': 'tls-expired',
    'cURL error 60: SSL: no alternative certificate subject name matches target host name':
      'tls-name-mismatch',
    'cURL error 6: Could not resolve host: shop.example': 'dns-failure',
    'cURL error 7: Failed to connect to shop.example port 443': 'connection-refused',
    'Unknown username. Check again or try your email address.': 'unknown-user',
    'Provided key is too short': 'secret-too-short',
    'The REST API encountered an unexpected result': 'waf-block',
    'Error: The username or password you entered is incorrect': 'wrong-password',
    'No route was found matching the URL and request method.': 'plugin-inactive',
    '504 Gateway Time-out': 'php-hangs',
    '504 Gateway Timeout': 'php-hangs',
  };
  for (const [message, cause] of Object.entries(first)) {
    expect(meaningsOf(message)[0]?.causes[0]?.id, message).toBe(cause);
    expect((await command(['explain', message])).status, message).toBe(0);
  }
  const [expired] = meaningsOf('Expired token');
  expect(expired?.says[0]).toMatch(/7 days.*log in again/);
});

test('what n8n, WooCommerce and WordPress say of a password that goes with each request leads to its causes', async () => {
  const shown: Record<string, string[]> = {
    'Authorization failed - please check your credentials': [
      'application-password-wrong',
      'login-password-given',
    ],
    "Couldn't connect with these settings. Authorization failed": ['application-password-wrong'],
    'Forbidden - perhaps check your credentials?': ['waf-block'],
    'The provided password is an invalid application password.': ['application-password-wrong'],
    '{"code":"incorrect_password","message":"The provided password is an invalid application password.","data":{"status":401}}':
      ['wrong-password', 'application-password-wrong'],
    'You are not currently logged in.': ['application-password-wrong'],
    rest_not_logged_in: [
      'application-password-wrong',
      'login-password-given',
      'authorization-header-stripped',
    ],
    application_passwords_disabled: ['application-passwords-over-http', 'application-passwords-off'],
    application_passwords_disabled_for_user: ['application-passwords-off-for-user'],
    'Sorry, you are not allowed to list users.': ['users-guarded'],
    '{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources.","data":{"status":401}}':
      ['woocommerce-key-unknown'],
    'Consumer secret is invalid.': ['woocommerce-secret-wrong'],
    INVALID_CREDENTIALS: ['wrong-password'],
    'Authorization header not received. Either authorization header was not sent or it was removed by your server due to security reasons.':
      ['token-demanded', 'authorization-header-stripped'],
    '{"success":false,"data":{"message":"Wrong user credentials.","errorCode":48}}': ['wrong-password'],
  };
  for (const [message, causes] of Object.entries(shown)) {
    const found = meaningsOf(message)[0]?.causes.map(({ id }) => id);
    expect(found?.slice(0, causes.length), message).toEqual(causes);
    expect((await command(['explain', message])).status, message).toBe(0);
  }
  expect((await command(['explain', 'woocommerce_rest_cannot_view'])).stdout).toContain(
    'WooCommerce answers so.',
  );
});

test('signs that get their words from an answer are listed once', async () => {
  const { stdout } = await command(['explain', 'login-protection']);
  expect(stdout.replace(/\s+/g, ' ').split('whether the plugin issues a token').length).toBe(2);
  expect(stdout).not.toContain('accepted at');
});

test('with --access only the fixes that it can do are listed, and none is said', async () => {
  const cause = 'login-protection';
  const of = async (...args: string[]) => (await command(['explain', cause, ...args])).stdout;
  expect(await of()).toContain('two-factor-rest.php');
  for (const format of ['table', 'markdown']) {
    const text = await of('--access', 'wp-admin', '--format', format);
    expect(text).toContain('login_switch');
    expect(text).not.toContain('two-factor-rest.php');
  }
  const none = await command(['explain', 'php-down', '--access', 'wp-admin']);
  expect(none.stdout).toBeTruthy();
  expect(await command(['explain', cause, '--access', 'wpadmin'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--access'),
  });
});

test('what JWT plugins of other authors refuse with is known as it is pasted: numbers, words and bodies', () => {
  const all: [text: string, by: string, cause: CauseId][] = [
    ['48', 'Simple JWT Login', 'wrong-password'],
    ['108', 'Simple JWT Login', 'login-protection'],
    ['{"success":false,"data":{"message":"No.","errorCode":45}}', 'Simple JWT Login', 'login-switched-off'],
    ['{"success":false,"data":{"error_code":75,"message":"No."}}', 'Simple JWT Login', 'rest-lockdown'],
    ['SEGMENT_FAULT', "miniOrange's REST API Authentication", 'secret-changed'],
    ['{"status":"error","error":"TOO_MANY_REQUESTS","code":"429"}', 'miniOrange', 'rate-limit'],
    ['invalid-secret-key', 'WPGraphQL JWT Authentication', 'secret-changed'],
    ['{"code":"token_invalid","message":"No."}', 'WordPress MCP by Automattic', 'secret-changed'],
  ];
  for (const [text, by, cause] of all) {
    const [first] = meaningsOf(text);
    expect(first?.says.join(' '), text).toContain(by);
    expect(
      first?.causes.map(({ id }) => id),
      text,
    ).toContain(cause);
  }
});

test('every code of the dialects is known, and every number of Simple JWT Login once', () => {
  const own = Object.values(dialects).flatMap(({ means }) => Object.keys(means));
  for (const code of own.filter((one) => !/^[a-z]+$/.test(one))) {
    const { says = [] } = meaningsOf(code)[0] ?? {};
    expect(says.length, code).toBeGreaterThan(0);
  }
  const numbers = simpleJwtLoginCodes.map(({ code }) => code);
  expect(numbers.filter((code, at) => numbers.indexOf(code) !== at)).toEqual([]);
  expect(numbers.filter((code) => code in dialects['simple-jwt-login'].means)).toEqual([]);
});

test('a word that so many say lists all that it may be, and what tells them apart', () => {
  for (const word of ['Unauthorized', '401 Unauthorized']) {
    const [only, ...others] = meaningsOf(word);
    expect(others).toEqual([]);
    expect(only?.says[1]).toMatch(/WWW-Authenticate: Basic and a page/);
    const ids = only?.causes.map(({ id }) => id);
    for (const id of ['staging-password', 'authorization-header-stripped', 'application-password-wrong'])
      expect(ids).toContain(id);
  }
  expect(meaningsOf('Forbidden')[0]?.causes.length).toBeGreaterThan(5);
});

test('a code that no cause shows says what to do first', () => {
  for (const code of ['jwt_auth_bad_auth_header', 'rest_cookie_invalid_nonce', 'rest_missing_callback_param'])
    expect(meaningsOf(code)[0]?.says.at(-1), code).toMatch(/^First step: /);
  expect(meaningsOf('rest_missing_callback_param')[0]?.causes.map(({ id }) => id)).toContain('body-lost');
});

test('of a code about rights the status says whether the login or the role is looked at', () => {
  const body = (status: number) => `{"code":"rest_cannot_create","message":"x","data":{"status":${status}}}`;
  const first = (text: string) => meaningsOf(text)[0]?.causes[0]?.id;
  expect(first(body(401))).toBe('application-password-wrong');
  expect(first(body(403))).toBe('role-without-edit-posts');
  expect(first('rest_user_cannot_view')).toBe('users-guarded');
});

test('what services and apps say in words of their own is explained', () => {
  const all: [text: string, cause: CauseId][] = [
    ['The API Key you supplied is incorrect', 'application-password-wrong'],
    ['Couldn’t connect with these settings', 'users-guarded'],
    ['The resource you are requesting could not be found', 'wordpress-com'],
    ['XML-RPC services are disabled on this site', 'path-blocked'],
    ['oauth_consumer_key parameter is missing', 'woocommerce-keys-over-http'],
    ['The password entered is an invalid application password.', 'wrong-password'],
    ['Invalid username or password', 'login-password-given'],
    ['Invalid signature - provided signature does not match.', 'woocommerce-keys-over-http'],
  ];
  for (const [text, cause] of all)
    expect(
      meaningsOf(text).flatMap(({ causes }) => causes.map(({ id }) => id)),
      text,
    ).toContain(cause);
});
