import { expect, test } from '@playwright/test';
import type { MethodId } from '../../evidence/methods/ids.ts';
import { newEvidence } from '../../visit/new-evidence.ts';
import { seenOf } from '../../visit/seen.ts';
import { requestOf } from '../../visit/sending/request.ts';
import { answer } from './support/evidence.ts';
import { leaksOf } from './support/leaks.ts';
import { siteAt } from './support/site.ts';
import { spellings } from './support/spellings.ts';

// A visit with a key of WooCommerce sends both in a header, and once in an address. Neither is ever written down.

const KEY = 'ck_3f9a1c07e5b82d64f0a9c3e1b7d5802946fa1e3c';
const SECRET = 'cs_8e20d7b4f16c9a3502de84b7a1f9c60d3578e2b1';
/** A key of another make, for which the way to log in has to be named. */
const OTHER_KEY = 'Kx7Qw93mTz82VbRaLp';

const siteOf = (username: string, login?: MethodId) =>
  siteAt('https://shop.example', {
    auth: { username, password: SECRET },
    ...(login === undefined ? {} : { login }),
  });

function masked(username: string, text: string, login?: MethodId): string {
  const site = siteOf(username, login);
  const seen = seenOf(site, newEvidence(site));
  const asked = requestOf('wc-products-query', seen.evidence, site, { token: null, unique: 'u' });
  if (typeof asked === 'string') throw new Error(asked);
  expect(asked.url).toContain(SECRET);
  expect(asked.url).toContain(username);
  // The pages that follow have the whole address, with the key, in a header.
  answer(seen.evidence, 'wc-products-query', 401, { code: 'x', message: text, data: { status: 401 } }, [
    ['link', `<${asked.url}&page=2>; rel="next"`],
  ]);
  const exchange = seen.evidence.exchanges['wc-products-query'];
  if (exchange)
    exchange.request = { method: 'GET', url: asked.url, headers: [['x-asked', asked.url]], body: null };
  seen.evidence.unsent.me = `no answer from ${asked.url}`;
  return JSON.stringify(seen.kept());
}

for (const [username, login] of [[KEY], [OTHER_KEY, 'woocommerce']] as [string, MethodId?][]) {
  test(`no key and no secret is left of an address, in any spelling: ${username.slice(0, 3)}`, () => {
    for (const [name, spell] of Object.entries(spellings)) {
      const kept = masked(username, `${spell(username)} and ${spell(SECRET)}`, login);
      expect(leaksOf(kept, username), name).toEqual([]);
      expect(leaksOf(kept, SECRET), name).toEqual([]);
    }
  });

  test(`nor of both in base64, wherever they begin: ${username.slice(0, 3)}`, () => {
    for (const before of ['', 'a', 'ab', 'abc', 'Basic realm: ']) {
      const pair = Buffer.from(`${before}${username}:${SECRET}`).toString('base64');
      for (const text of [
        pair,
        pair.replaceAll('=', ''),
        encodeURIComponent(pair),
        pair.slice(1),
        pair.slice(2),
      ]) {
        const kept = masked(username, `it saw ${text} here`, login);
        expect(leaksOf(kept, username), text).toEqual([]);
        expect(leaksOf(kept, SECRET), text).toEqual([]);
      }
    }
  });
}

test('what looks for leaks finds them where nothing is masked', () => {
  for (const before of ['', 'a', 'ab'])
    for (const secret of [KEY, SECRET])
      expect(leaksOf(Buffer.from(`${before}${KEY}:${SECRET}`).toString('base64'), secret)).not.toEqual([]);
});

test('a secret goes into no address over http, whatever is allowed', () => {
  for (const url of ['http://shop.example', 'http://127.0.0.1:8080']) {
    const site = { ...siteOf(KEY), url, allowHttp: true };
    const sent = requestOf('wc-products-query', newEvidence(site), site, { token: null, unique: 'u' });
    expect(sent).toBe('a consumer secret is never sent in an address over plain http');
  }
});
