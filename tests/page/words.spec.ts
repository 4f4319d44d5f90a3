import { expect, test } from '@playwright/test';
import type { CheckId } from '../../checks/ids.ts';
import { TOKEN_OPENS } from '../../evidence/bearer-taken.ts';
import { plainText } from '../../reports/formats/page/view/plain-text.ts';
import { segmentsOf } from '../../reports/formats/page/view/segments.ts';
import { runVerdict } from '../../reports/formats/page/view/verdict.ts';
import type { SiteStatus } from '../../reports/model/report.ts';
import { headline } from '../../reports/text/headline.ts';
import { pageOf } from '../unit/support/page.ts';
import { readPage } from '../unit/support/read-page.ts';
import { recorded } from './support/fleet.ts';

test('an exchange is cut into its phases, and they fill its time', () => {
  const timing = { start: 10, dns: 2, connect: 3, tls: null, first_byte: 20, total: 30 };
  expect(segmentsOf(timing)).toEqual([
    { phase: 'dns', from: 10, ms: 2 },
    { phase: 'connect', from: 12, ms: 3 },
    { phase: 'wait', from: 15, ms: 20 },
    { phase: 'rest', from: 35, ms: 5 },
  ]);
});

test('a phase that breaks off, or says more than there was, ends with the exchange', () => {
  const broken = { start: 0, dns: null, connect: null, tls: null, first_byte: null, total: 7 };
  expect(segmentsOf(broken)).toEqual([{ phase: 'rest', from: 0, ms: 7 }]);
  const odd = { start: 0, dns: null, connect: 9, tls: 9, first_byte: -1, total: 12 };
  expect(segmentsOf(odd)).toEqual([
    { phase: 'connect', from: 0, ms: 9 },
    { phase: 'tls', from: 9, ms: 3 },
  ]);
});

test('what cannot be seen is written out, and no letter is cut in two', () => {
  expect(plainText('a\u001b[1m\u202e\u007f\ud800')).toBe('a␛[1m[U+202E]␡[U+D800]');
  expect(plainText('ab🙂', 3)).toBe('ab…');
});

for (const [fault, says] of [
  ['healthy', 'A client can log in and write'],
  ['connection-refused', 'A client cannot reach the REST API'],
  ['wrong-password', 'A client cannot log in'],
  ['header-htaccess-ignored', 'A client can log in, and its token is refused'],
  ['cors-headers-set-by-nginx', 'A client can log in and write; a browser cannot'],
] as const)
  test(`a site in one sentence: ${fault}`, () => {
    expect(headline(recorded(fault, 'shop.example'))).toBe(says);
  });

/** The recorded healthy site, with some checks that fail. */
const failing = (says: Partial<Record<CheckId, string>>) => {
  const whole = recorded('healthy', 'shop.example');
  const checks = whole.checks.map((check) =>
    says[check.id] === undefined
      ? check
      : { ...check, status: 'fail' as const, says: says[check.id] ?? null },
  );
  return headline({ ...whole, status: 'fail', checks });
};

test('who logs in where guests are kept out reaches the API', () => {
  expect(failing({ smoke: 'a list of posts was expected' })).toBe(
    'A client can log in and write; public posts cannot be read',
  );
  expect(failing({ smoke: 'a list of posts was expected', validate: 'refused' })).toBe(
    'A client cannot reach the REST API',
  );
});

test('a token that opens the API is not said to be refused', () => {
  expect(failing({ validate: `${TOKEN_OPENS}: 401 invalid_token` })).toBe(
    'A client can log in and write; only the check of its token is refused',
  );
  expect(failing({ validate: 'the token that was just issued is refused' })).toBe(
    'A client can log in, and its token is refused',
  );
});

test('a site that nobody logged in to is not said to let a client log in', () => {
  const whole = recorded('header-htaccess-ignored', 'shop.example');
  const without = (...failing: CheckId[]) =>
    headline({
      ...whole,
      checks: whole.checks.map((check) => ({
        ...check,
        status: failing.includes(check.id)
          ? 'fail'
          : ['token', 'validate', 'draft', 'secret'].includes(check.id)
            ? 'skipped'
            : 'pass',
      })),
    });
  expect(without('header')).toBe('The login was not tested, and something that it needs fails');
  expect(without('header', 'cors')).toBe('The login was not tested, and something that it needs fails');
  expect(without('cors')).toBe('The login was not tested; browsers on other origins are refused');
});

test('sites that nobody looked at are not said to pass', () => {
  const run = (...statuses: SiteStatus[]) => {
    const sites = statuses.map((status, at) => recorded('healthy', `${at}.example`, { status }));
    return runVerdict(readPage(pageOf(sites)).model);
  };
  expect(run('pass', 'pass')).toBe('All 2 sites let a client log in and write');
  expect(run('pass', 'skipped', 'skipped')).toBe('1 of 3 sites passes what was checked');
  expect(run('pass', 'pass', 'skipped')).toBe('2 of 3 sites pass what was checked');
  expect(run('skipped', 'skipped')).toBe('Nothing was checked on 2 sites');
  expect(run('fail', 'error', 'skipped')).toBe('2 of 3 sites need you');
});
