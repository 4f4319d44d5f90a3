import { fleetReports } from '../unit/support/fleet-reports.ts';
import { pace } from '../unit/support/pace.ts';
import { expect, test } from './support/test.ts';

const BOUND_MS = 100;

test('a site of a large fleet is read from the page before anybody notices', async ({ page, open }, info) => {
  test.setTimeout(120_000);
  const reports = [...fleetReports(2000)];
  await open(reports);
  await expect(page.locator('html')).toHaveClass(/js/);
  const opened = (at: number) =>
    page.evaluate(async (hash) => {
      const from = performance.now();
      const shown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.path .hop')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true });
      });
      location.hash = hash;
      await shown;
      return performance.now() - from;
    }, `#at=${at}`);
  // Other work on the machine is not what is measured.
  const times: number[] = [];
  let most = 0;
  for (const at of [3, 1001, 1999, 40, 700, 1500, 77, 1200, 5, 999, 1998, 42, 702, 1502, 79, 1202]) {
    times.push(await opened(at));
    await page.evaluate(() => history.back());
    await expect(page.locator('.hop')).toHaveCount(0);
    most = Math.max(most, BOUND_MS * pace());
    if (times.length > 3 && Math.min(...times) < most) break;
  }
  info.annotations.push({ type: 'opening', description: `${times.map(Math.round).join(', ')} ms` });
  expect(Math.min(...times)).toBeLessThan(most);
});
