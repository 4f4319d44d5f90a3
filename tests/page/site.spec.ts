import { shownLines } from '../../base/text.ts';
import { curlLines } from '../../reports/formats/curl/script.ts';
import { fleet, recorded } from './support/fleet.ts';
import { expect, openAll, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const shop = () => recorded('header-htaccess-ignored', 'shop.example');

test('the path of a request is lit where it breaks, and each station opens to its evidence', async ({
  page,
  open,
}) => {
  await open(fleet(), '#site=shop.example');
  const stops = page.locator('.hops button');
  await expect(stops).toHaveCount(8);
  await expect(page.locator('.hop.broken button')).toHaveText(/web server/);
  await expect(page.locator('.hop.broken button')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#hop-web-server li').first()).toBeVisible();
  await page.getByRole('button', { name: /^plugin/ }).click();
  await expect(page.locator('#hop-plugin')).toBeVisible();
  await expect(page.locator('#hop-web-server')).toBeHidden();
});

test('a copy button puts the lines on the clipboard, and nothing else', async ({ page, open }) => {
  const site = shop();
  await open([site]);
  const snippets = site.findings.flatMap(({ fixes }) => fixes.flatMap(({ snippet }) => snippet ?? []));
  expect(snippets.length).toBeGreaterThan(3);
  await openAll(page, '.ways');
  const buttons = page.locator('.ladder .copy button');
  await expect(buttons).toHaveCount(snippets.length);
  for (const [at, snippet] of snippets.entries()) {
    await buttons.nth(at).click();
    await expect(page.locator('.ladder .said').nth(at)).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shownLines(snippet));
  }
});

test('a request is copied as the line of curl that the bundle has', async ({ page, open }) => {
  const site = shop();
  await open([site]);
  const sent = [...site.exchanges].sort((a, b) => a.timing.start - b.timing.start);
  for (const [at, exchange] of sent.entries()) {
    await page.locator('.exchange > summary').nth(at).click();
    await page
      .locator('.exchange')
      .nth(at)
      .getByRole('button', { name: /^Copy as curl/ })
      .click();
    const wanted = curlLines([exchange], site.url)
      .split('\n')
      .filter((line) => !line.startsWith(`# ${exchange.probe}: `))
      .join('\n');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  }
});

test('a request opens to what was sent and answered, secrets redacted', async ({ page, open }) => {
  await open([shop()]);
  const validate = page.locator('.exchange').filter({ hasText: 'POST validate' });
  await validate.locator('summary').click();
  await expect(validate).toContainText('authorization: Bearer «token»');
  await expect(validate).toContainText('HTTP 403');
  await expect(validate.getByRole('group', { name: 'Answer: body, indented' })).toHaveText(
    /^\{\s+"code": "jwt_auth_no_auth_header",/,
  );
});

test('a network failure is told in words', async ({ page, open }) => {
  await open([recorded('connection-refused', 'old.example')]);
  await page.locator('.exchange > summary').first().click();
  await expect(page.locator('.failure').first()).toContainText('It failed: the host refused the connection');
  await expect(page.locator('.verdict')).toHaveText('A client cannot reach the REST API');
});

test('everything by keyboard alone: skip, search, cell, finding, copy', async ({ page, open }) => {
  const sites = fleet();
  await open(sites);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await page.locator(':focus').and(page.locator(selector)).count()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the report');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('shop');
  await expect(page.locator('.found')).toHaveText('1 of 6 sites');
  await tabTo('.matrix tbody a');
  for (let column = 0; column < 5; column += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveClass('cell fail');
  await page.keyboard.press('Enter');
  await expect(page.locator('.finding')).toBeFocused();
  await tabTo('.ladder .copy button');
  await page.keyboard.press('Enter');
  const snippet = sites[1]?.findings[0]?.fixes.find((fix) => fix.snippet !== null)?.snippet;
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
});
