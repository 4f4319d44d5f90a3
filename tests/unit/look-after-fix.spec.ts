import { expect, test } from '@playwright/test';
import { lookAfterFix } from '../../visit/second-look.ts';
import { healthy } from './support/evidence.ts';
import { siteAt } from './support/site.ts';

// What a round of --watch begins with: nothing that does harm is done twice.

const site = siteAt('https://shop.test', { auth: { username: 'ann', password: 'of the test' } });

test('no login that is wrong on purpose is sent, and the true one may be', () => {
  const { evidence } = lookAfterFix(site, healthy());
  expect(evidence.unsent['bogus-login']).toMatch(/no wrong login/);
  expect(evidence.exchanges.token).toBeUndefined();
});

test('a draft that was seen to be gone may be tried once more, one that may be there is looked for', () => {
  const gone = lookAfterFix(site, healthy());
  expect([gone.evidence.exchanges.draft, gone.evidence.draft_mark]).toEqual([undefined, undefined]);
  const left = healthy();
  delete left.exchanges['draft-gone'];
  delete left.exchanges['draft-gone-uncached'];
  const kept = lookAfterFix(site, left);
  expect(kept.evidence.exchanges.draft?.response?.status).toBe(201);
  expect(kept.evidence.draft_mark).toBe(left.draft_mark);
  const lost = healthy();
  delete lost.exchanges.draft;
  delete lost.exchanges['draft-gone'];
  expect(lookAfterFix(site, lost).evidence.draft_mark).toBe(lost.draft_mark);
});
