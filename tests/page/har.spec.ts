import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answer, breakDown, healthy } from '../unit/support/evidence.ts';
import { rendered, reportOf } from '../unit/support/reports.ts';

/** Chromium asks, and Playwright answers from the file: nothing is sent. */
test('a browser is answered from it as the host answered', async ({ page }, info) => {
  const evidence = healthy();
  answer(evidence, 'index', 403, '<title>Blocked</title>', [['x-powered-by', 'a host']]);
  breakDown(evidence, 'preflight', 'connection-refused');
  const report = reportOf(evidence);
  const [posts, index, gone] = ['posts', 'index', 'draft-gone'].map((probe) =>
    report.exchanges.find((exchange) => exchange.probe === probe),
  );
  const file = info.outputPath('evidence.har');
  writeFileSync(file, await rendered('har', [report]));
  await page.routeFromHAR(file, { notFound: 'abort' });

  const blocked = await page.goto(index?.request.url ?? '');
  expect(blocked?.status()).toBe(403);
  expect(blocked?.headers()).toMatchObject({ 'x-powered-by': 'a host' });
  expect(await page.title()).toBe('Blocked');

  const answered = await page.goto(posts?.request.url ?? '');
  expect(answered?.status()).toBe(200);
  expect(await answered?.text()).toBe(posts?.response?.text);

  const asked = await page.evaluate(async (url) => {
    const response = await fetch(url);
    return { status: response.status, body: await response.json() };
  }, gone?.request.url ?? '');
  expect(asked).toEqual({ status: 404, body: JSON.parse(gone?.response?.text ?? '') });

  await expect(page.goto('http://127.0.0.1:33709/not-recorded')).rejects.toThrow(/ERR_/);
});
