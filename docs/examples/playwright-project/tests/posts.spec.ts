import { expect, test } from '@playwright/test';

test('the front page has posts to show', async ({ request }) => {
  const answer = await request.get('/wp-json/wp/v2/posts');
  expect(answer.ok()).toBe(true);
  expect((await answer.json()).length).toBeGreaterThan(0);
});
