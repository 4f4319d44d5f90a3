import { expect, test } from '@playwright/test';
import type { Evidence } from '../../../evidence/evidence.ts';
import { siteAtAddress } from '../../../sites/at-address.ts';
import { lookAgain } from '../../../visit/second-look.ts';
import { seenOf } from '../../../visit/seen.ts';
import { answer, breakDown, error, healthy } from '../support/evidence.ts';
import { withoutDraft } from '../support/mutations/mutation.ts';

const site = siteAtAddress('https://shop.example', {
  username: 'editor',
  password: 'a password of the test',
});
const again = (evidence: Evidence) => lookAgain(site, seenOf(site, evidence)).evidence;
const kept = (evidence: Evidence) => Object.keys(again(evidence).exchanges).sort();

/** A visit whose login was answered so, and which wrote no draft. */
function afterLogin(make: (evidence: Evidence) => void): Evidence {
  const evidence = { ...healthy(), token: null };
  withoutDraft(evidence);
  make(evidence);
  return evidence;
}

test('a healthy visit is made anew, but for the draft', () => {
  expect(kept(healthy())).toEqual(['draft', 'draft-delete', 'draft-gone', 'draft-read']);
});

for (const [name, make] of [
  ['a wrong password', (one) => answer(one, 'token', 403, error('[jwt_auth] incorrect_password', 403))],
  ['a captcha', (one) => answer(one, 'token', 403, error('[jwt_auth] captcha_failed', 403))],
  ['a firewall', (one) => answer(one, 'token', 403, '<h1>Forbidden</h1>')],
  ['an error of the server', (one) => answer(one, 'token', 500, '<h1>Critical error</h1>')],
  ['too many tries', (one) => answer(one, 'token', 429, error('too_many', 429))],
  ['a time-out, since it may have arrived', (one) => breakDown(one, 'token', 'response-timeout')],
] as [string, (evidence: Evidence) => void][])
  test(`a login is not tried again after ${name}`, () => {
    expect(kept(afterLogin(make))).toEqual(['token']);
  });

for (const [name, make] of [
  ['no secret', (one) => answer(one, 'token', 403, error('jwt_auth_bad_config', 403))],
  ['no route', (one) => answer(one, 'token', 404, error('rest_no_route', 404))],
  ['no connection', (one) => breakDown(one, 'token', 'connection-refused')],
] as [string, (evidence: Evidence) => void][])
  test(`nobody looked at the password where there was ${name}, so it is tried again`, () => {
    expect(kept(afterLogin(make))).toEqual([]);
  });

test('after a create whose fate is unknown there is no second one, and its draft is looked for again', () => {
  const evidence = healthy();
  answer(evidence, 'draft', 500, error('internal_server_error', 500));
  answer(evidence, 'draft-search', 200, []);
  delete evidence.exchanges['draft-gone'];
  expect(kept(evidence)).toEqual(['draft']);
  expect(again(evidence).draft_mark).toBe(evidence.draft_mark);
});

test('a draft that WordPress itself refused is tried again', () => {
  const evidence = healthy();
  withoutDraft(evidence);
  answer(evidence, 'draft', 403, error('rest_cannot_create', 403));
  expect(kept(evidence)).toEqual([]);
  expect(again(evidence).draft_mark).toBeUndefined();
});
