import { fleet, recorded } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the verdict, the causes and the matrix stand, and what needs a script is not there', async ({
    page,
    open,
  }) => {
    await open(fleet());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.causes li')).toHaveCount(4);
    await expect(page.locator('tbody tr')).toHaveCount(6);
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.getByText('need JavaScript, which is off here')).toBeVisible();
  });

  test('one site reads whole', async ({ page, open }) => {
    await open([recorded('header-htaccess-ignored', 'shop.example')]);
    await expect(page.locator('.finding')).toBeVisible();
    await expect(page.locator('.ladder pre').first()).toBeVisible();
    await expect(page.locator('.copy').first()).toBeHidden();
  });
});

test('what the server rendered is what the browser would render', async ({ page, open, browser }) => {
  const url = await open(fleet());
  const without = await browser.newContext({ javaScriptEnabled: false });
  const still = await without.newPage();
  await still.goto(url);
  const served = await still.locator('#app').innerHTML();
  await without.close();
  await expect(page.locator('html')).toHaveClass('js');
  expect(await page.locator('#app').innerHTML()).toBe(served);
  await page.goto(`${url}#cause=connection-refused`);
  await page.goto(`${url}#`);
  await expect(page.locator('.matrix')).toBeVisible();
  // What a field holds is an attribute to a server, and a property to a script.
  const rendered = await page.locator('#app').innerHTML();
  expect(rendered).toBe(served.replaceAll(/ (selected|value)=""/g, ''));
});

test('on paper: what is found and how to mend it, no buttons', async ({ page, open }) => {
  await open(fleet(), '#site=shop.example');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.ladder pre').first()).toBeVisible();
  await expect(page.locator('.hop.broken .stop')).toBeVisible();
  await expect(page.locator('.copy').first()).toBeHidden();
  // What is folded on the screen is read on paper; who follows it has no next finding to press.
  const steps = await page
    .locator('.ladder > li')
    .evaluateAll((all) => all.map((one) => one.checkVisibility()));
  expect(steps.length).toBeGreaterThan(2);
  expect(steps).not.toContain(false);
  await expect(page.locator('.around')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('light');
  const paper = await page.pdf();
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
});
