import { expect, test } from '@playwright/test';
import { isSameName, restUrl, rootAt } from '../../evidence/rest-root.ts';

const urls: [base: string, route: string, query: Record<string, string>, url: string][] = [
  ['https://a.example/wp-json/', 'wp/v2/posts', {}, 'https://a.example/wp-json/wp/v2/posts'],
  ['https://a.example/wp-json/', '', { wprd: '1' }, 'https://a.example/wp-json/?wprd=1'],
  ['https://a.example/blog/wp-json/', 'x', {}, 'https://a.example/blog/wp-json/x'],
  ['https://a.example/?rest_route=/', 'wp/v2/posts', {}, 'https://a.example/?rest_route=/wp/v2/posts'],
  [
    'https://a.example/?rest_route=/',
    'wp/v2/posts/4',
    { force: 'true' },
    'https://a.example/?rest_route=/wp/v2/posts/4&force=true',
  ],
  ['https://a.example/index.php/wp-json/', 'x', { q: 'a b' }, 'https://a.example/index.php/wp-json/x?q=a+b'],
];
for (const [base, route, query, url] of urls) {
  test(`${base} and ${route || 'nothing'} make ${url}`, () => {
    expect(restUrl(rootAt(base), route, query)).toBe(url);
  });
}

const names: [from: string, to: string, isSame: boolean][] = [
  ['http://a.example', 'https://a.example', true],
  ['https://a.example', 'https://www.a.example', true],
  ['https://www.a.example', 'https://a.example', true],
  ['http://a.example', 'https://www.a.example', true],
  ['https://a.example', 'http://a.example', false],
  ['https://a.example', 'https://b.example', false],
  ['https://a.example', 'https://a.example.evil.example', false],
  ['https://a.example', 'https://shop.a.example', false],
  ['http://a.example:8080', 'http://a.example:8081', false],
  ['http://a.example:8080', 'https://a.example', true],
  ['https://a.example', 'https://a.example:8443', false],
];
for (const [from, to, isSame] of names) {
  test(`credentials for ${from} ${isSame ? 'may' : 'may not'} go to ${to}`, () => {
    expect(isSameName(from, to)).toBe(isSame);
  });
}
