import { pace } from '../unit/support/pace.ts';
import { fleet } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

const SITES = 2000;
const BOUND_MS = 100;

function large() {
  const some = fleet();
  return Array.from({ length: SITES }, (_, at) => {
    const site = some[at % some.length];
    if (!site) throw new Error('a fleet has sites');
    return { ...site, name: `site-${at}.example`, url: `https://site-${at}.example` };
  });
}

// Nothing else is measured here, and a busy machine may need a second go.
test.describe.configure({ retries: 2 });

test('2,000 sites: a hundred rows at a time, and a filter answers at once', async ({ page, open }, info) => {
  test.setTimeout(90_000);
  await open(large());
  const rows = page.locator('tbody tr');
  await expect(page.locator('.found')).toHaveText('2,000 of 2,000 sites');
  await expect(rows).toHaveCount(100);
  await page.getByRole('button', { name: 'Show 100 more' }).scrollIntoViewIfNeeded();
  await expect.poll(() => rows.count()).toBeGreaterThan(100);

  const filtered = (text: string) =>
    page.evaluate(async (value) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!input) throw new Error('there is no search');
      const from = performance.now();
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The frame is painted when a message that its callback sent arrives.
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      });
      return performance.now() - from;
    }, text);
  for (const [text, found] of [
    ['site-1', '1,111'],
    ['9.example', '200'],
    ['', '2,000'],
  ] as const) {
    // Other work on the machine is not what is measured.
    const times = [];
    for (let round = 0; round < 4; round += 1) {
      await filtered('nothing is called so');
      times.push(await filtered(text));
      await expect(page.locator('.found')).toHaveText(`${found} of 2,000 sites`);
    }
    info.annotations.push({
      type: 'filter',
      description: `"${text}" ${times.map(Math.round).join(', ')} ms`,
    });
    expect(Math.min(...times)).toBeLessThan(BOUND_MS * pace());
  }
});
