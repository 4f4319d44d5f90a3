import { expect, test } from '@playwright/test';
import { request } from 'undici';

const sites = Number(process.env.BASELINE_SITES ?? '1');
const url = process.env.BASELINE_URL;

for (let site = 0; site < sites; site++) {
  test.describe(`site-${site}`, () => {
    test.describe.configure({ mode: 'default' });
    for (let check = 0; check < 9; check++) {
      test(`check ${check}`, async () => {
        if (!url) return;
        const { statusCode, body } = await request(`${url}/wp-json/wp/v2/posts`);
        await body.dump();
        expect(statusCode).toBe(200);
      });
    }
  });
}
