import { expect, test } from '@playwright/test';
import { whyStray } from '../../probes/rules.ts';
import { newEvidence } from '../../visit/new-evidence.ts';
import { siteAt } from './support/site.ts';

const evidence = newEvidence(siteAt('https://shop.example/blog'));

for (const address of ['https://shop.example/x', 'https://www.shop.example/wp-json/'])
  test(`credentials may go to ${address}`, () => {
    expect(whyStray('validate', address, evidence, true)).toBeNull();
    expect(whyStray('token', address, evidence, false)).toBeNull();
  });

for (const address of [
  'https://evil.example/',
  'https://shop.example.evil.example/',
  'https://shop.example:8443/',
])
  test(`neither credentials nor the headers of sites.yaml go to ${address}`, () => {
    const { origin } = new URL(address);
    for (const id of ['token', 'validate', 'draft'] as const)
      expect(whyStray(id, address, evidence, false)).toBe(
        `credentials go to the site alone, not to ${origin}`,
      );
    expect(whyStray('posts', address, evidence, true)).toContain('the headers of sites.yaml');
    expect(whyStray('posts', address, evidence, false)).toBeNull();
  });

for (const address of [
  'not an address',
  'ftp://shop.example/',
  'mailto:admin@shop.example',
  'https://admin:password@shop.example/',
])
  test(`nothing is sent to ${address}`, () => {
    for (const id of ['posts', 'validate', 'token'] as const)
      expect(whyStray(id, address, evidence, false)).toBe('it would go to what is no web address');
  });

test('credentials do not go to the same name over plain http', () => {
  expect(whyStray('validate', 'http://shop.example/', evidence, false)).toContain('the site alone');
  const plain = newEvidence(siteAt('http://shop.example'));
  expect(whyStray('validate', 'http://shop.example/', plain, false)).toContain('over plain http');
  expect(whyStray('validate', 'https://shop.example/', plain, false)).toBeNull();
});

test('a REST root that sites.yaml names elsewhere is the site too', () => {
  const moved = newEvidence(siteAt('https://shop.example', { restRoot: 'https://api.example/wp/' }));
  expect(whyStray('token', 'https://api.example/wp/jwt-auth/v1/token', moved, false)).toBeNull();
  expect(whyStray('token', 'https://other.example/', moved, false)).not.toBeNull();
});
