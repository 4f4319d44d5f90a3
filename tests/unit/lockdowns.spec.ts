import { expect, test } from '@playwright/test';
import { lockdownOf } from '../../evidence/known-codes.ts';
import { answer, error, healthy } from './support/evidence.ts';

// As the real plugins answered, each with its setting that keeps guests out.

const told = (code: string, message: string) => {
  const evidence = healthy();
  answer(evidence, 'posts', 401, { ...error(code, 401), message });
  const known = lockdownOf(evidence.exchanges.posts);
  return known && { by: known.by, keepsOut: known.keepsOut, isLate: known.isLate };
};

for (const [code, message, by, isLate] of [
  ['rest_api_restricted', 'Authentication Required', '10up Experience', undefined],
  ['rest_api_guard_unauthorized', 'Sorry, you are not allowed to access this page.', 'REST API Guard', true],
  [
    'rest_cannot_view',
    'The REST API route /wp/v2/posts requires authentication on this site.',
    'REST API Toolbox',
    true,
  ],
] as const)
  test(`${code} is of ${by}`, () => {
    expect(told(code, message)).toEqual({ by: [by], keepsOut: 'guests', isLate });
  });

test('the code that WordPress has as well is of nobody without the words of the plugin', () => {
  expect(told('rest_cannot_view', 'Sorry, you are not allowed to view this.')).toBeNull();
});
