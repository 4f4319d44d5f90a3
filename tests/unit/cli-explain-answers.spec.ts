import { expect, test } from '@playwright/test';
import { knownAnswers } from '../../causes/answers.ts';
import { clientMessages } from '../../evidence/known-codes/clients.ts';
import { coreCodes } from '../../evidence/known-codes/core.ts';
import { lockdowns } from '../../evidence/known-codes/lockdowns.ts';
import { loginProtections } from '../../evidence/known-codes/login/index.ts';
import { knownCodes, meaningsOf } from '../../reports/text/meanings.ts';
import { command } from './support/command.ts';

const words = (text: string) => text.replace(/\s+/g, ' ');

test('a code says what it means, which causes show it, and what tells them apart', async () => {
  const { status, stdout, stderr } = await command(['explain', 'jwt_auth_no_auth_header']);
  expect([status, stderr]).toEqual([0, '']);
  const text = words(stdout);
  expect(text).toContain('jwt_auth_no_auth_header: "Authorization header not found."');
  expect(text).toContain('The plugin was reached, and the Authorization header was not');
  expect(text).toContain('causes show it:');
  const sections = stdout.split('\n\n');
  for (const id of [
    'proxy-strips-authorization',
    'authorization-header-stripped',
    'authorization-header-eaten',
  ]) {
    const section = sections.find((one) => one.startsWith(` ${id}: `));
    expect(section, id).toContain('What tells: ');
  }
  expect(text).toContain('wp-rest-doctor explain proxy-strips-authorization');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a part of a message finds each code that says it, with and without markup and case', async () => {
  const { status, stdout } = await command(['explain', 'sorry, you are not allowed']);
  expect(status).toBe(0);
  const text = words(stdout);
  expect(text).toContain(
    'Shown by application-password-wrong, login-password-given, authorization-header-stripped, authorization-header-eaten, application-passwords-over-http, role-without-edit-posts, right-taken, membership-missing, roles-lost, authorization-lost-on-post, permalinks-plain, user-deleted.',
  );
  expect(text).toContain('rest_forbidden: "Sorry, you are not allowed to do that."');
  expect(text.split('With 401 nobody is logged in').length, 'said once').toBe(2);
  const whole =
    '<strong>Error:</strong> The username <strong>eve</strong> is not registered on this site. Try again.';
  expect(meaningsOf(whole).map(({ code }) => code)).toEqual(['invalid_username']);
});

test('a status lists the answers with it; one that no cause is answered with is a usage error', async () => {
  const { status, stdout } = await command(['explain', '429']);
  expect(status).toBe(0);
  expect(words(stdout)).toContain('rate-limit');
  const { stdout: many } = await command(['explain', '403']);
  expect(many.split('\n').length).toBeLessThan(90);
  const left = await command(['explain', '418']);
  expect([left.status, left.stdout]).toEqual([2, '']);
  expect(left.stderr).toMatch(/^no cause is answered with status 418; known are 200, .*, 503, /);
});

test('a word that is nothing names the nearest code', async () => {
  const { status, stderr } = await command(['explain', 'rest_forbiden']);
  expect([status, stderr]).toEqual([
    2,
    'no cause, code or message is called rest_forbiden; did you mean rest_forbidden? (wp-rest-doctor explain lists all causes)\n',
  ]);
});

test('every code of a plugin or of WordPress is explained, and every answer of a cause leads to it', () => {
  const all = [
    ...coreCodes.map(({ code }) => code),
    ...lockdowns.map(({ code }) => code),
    ...loginProtections.flatMap(({ codes }) => codes),
  ];
  for (const code of all) {
    const [meaning] = meaningsOf(code);
    expect(meaning?.says.length, code).toBeGreaterThan(0);
  }
  expect(new Set(knownCodes())).toEqual(new Set([...all, ...knownAnswers.flatMap(({ code }) => code ?? [])]));
  for (const { cause, code, message, status } of knownAnswers) {
    const asked = code ?? (message && message.length > 3 ? message : String(status));
    const found = meaningsOf(asked).flatMap(({ causes }) => causes.map(({ id }) => id));
    expect(found, asked).toContain(cause);
  }
});

test('as Markdown it stands in a fence', async () => {
  const { stdout } = await command(['explain', 'rest_no_route', '--format', 'markdown']);
  expect(stdout).toMatch(/^```text\n404 rest_no_route[\s\S]*\n```\n$/);
  expect(stdout).toContain('plugin-inactive: ');
});

test('what a browser, Node.js or a library says by itself is explained as it is pasted', async () => {
  const first: Record<string, string> = {
    "Access to fetch at 'https://shop.example/wp-json/' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.":
      'cors-headers-overridden',
    "No 'Access-Control-Allow-Origin' header is present": 'cors-headers-overridden',
    'Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.':
      'preflight-blocked',
    'TypeError: Failed to fetch': 'cors-headers-overridden',
    'NetworkError when attempting to fetch resource.': 'cors-headers-overridden',
    'Load failed': 'cors-headers-overridden',
    'AxiosError: Network Error': 'cors-headers-overridden',
    'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON': 'permalinks-plain',
    'Unexpected token < in JSON at position 0': 'permalinks-plain',
    'Unexpected end of JSON input': 'empty-answers',
    'getaddrinfo ENOTFOUND shop.example': 'dns-failure',
    'unable to verify the first certificate': 'tls-untrusted',
  };
  for (const [message, cause] of Object.entries(first)) {
    const [meaning] = meaningsOf(message);
    expect(meaning?.causes[0]?.id, message).toBe(cause);
    expect(meaning?.says.join(' ').length, message).toBeGreaterThan(20);
    expect((await command(['explain', message])).status).toBe(0);
  }
  for (const { messages } of clientMessages)
    for (const message of messages) expect(meaningsOf(message)[0]?.messages, message).toContain(message);
});

test('a check is explained by what makes it fail, its own causes first', async () => {
  for (const word of ['cors', 'CORS']) {
    const { status, stdout, stderr } = await command(['explain', word]);
    expect([status, stderr]).toEqual([0, '']);
    expect(words(stdout)).toContain('08 cors is a check. Healthy means: browsers on other origins may send');
    expect(stdout.indexOf(' preflight-blocked ')).toBeGreaterThan(0);
    expect(stdout.indexOf('response-truncated')).toBeGreaterThan(stdout.indexOf('And what breaks more'));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  }
});
