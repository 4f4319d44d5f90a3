import { expect, test } from '@playwright/test';
import { located } from '../../evidence/located.ts';
import { otherWays } from '../../evidence/methods/others.ts';
import { readKept } from '../../lab/table/kept.ts';

// What real servers listed of other ways to log in, and a visit does not test.

for (const [fault, ways] of [
  [
    'other-logins-beside-application-password',
    ['OAuth 2.0 of WP OAuth Server', 'OAuth 1.0a of WordPress REST API OAuth1', 'IndieAuth'],
  ],
  ['other-logins-beside-jwt', ['OAuth 2.0 of WP OAuth Server', 'OAuth 1.0a of WordPress REST API OAuth1']],
  ['healthy', []],
] as const)
  test(`${fault}: what else is there to log in with is named`, () => {
    const visits = readKept(fault)['nginx-fpm']?.visits ?? [];
    expect(visits.map(({ evidence }) => otherWays(located(evidence)))).toEqual(visits.map(() => [...ways]));
    expect(visits).not.toEqual([]);
  });
