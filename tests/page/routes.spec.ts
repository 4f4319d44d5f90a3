import { fleet, recorded } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

test('the address says what is shown, and going back leads back', async ({ page, open }) => {
  await open(fleet());
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'shop.example', exact: true }).last().click();
  await expect(heading).toHaveText('shop.example');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('shop.example · wp-rest-doctor');
  await page.getByRole('link', { name: 'authorization-header-stripped', exact: true }).click();
  await expect(heading).toHaveText(/^The Authorization header does not reach the plugin/);
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('authorization-header-stripped · wp-rest-doctor');
  await page.goBack();
  await expect(heading).toHaveText('shop.example');
  await page.goBack();
  await expect(heading).toHaveText('4 of 6 sites need you');
  await page.goForward();
  await expect(heading).toHaveText('shop.example');
});

test('who comes back is where they were, with the filter that was set', async ({ page, open }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await open(fleet());
  await page.getByRole('button', { name: /^fail/ }).click();
  await page.getByRole('link', { name: /^old.example, 02/ }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(100);
  await page.getByRole('link', { name: /^old.example, 02/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('old.example');
  await page.goBack();
  await expect(page.locator('.found')).toHaveText('4 of 6 sites');
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.goForward();
  await page.getByRole('link', { name: 'All 6 sites' }).click();
  await expect(page.locator('.found')).toHaveText('4 of 6 sites');
});

test('an address with a check opens at its finding', async ({ page, open }) => {
  await open(fleet(), '#site=press.example&check=secret');
  await expect(page.locator('[data-explains~=secret]')).toBeFocused();
  await expect(page.locator('[data-explains~=secret]')).toBeInViewport();
});

test('a cause leads to its sites, and to the matrix with those alone', async ({ page, open }) => {
  await open(fleet(), '#cause=authorization-header-stripped');
  await expect(page.locator('.where-it-is .sites a')).toHaveText([
    'shop.example',
    'blog.example',
    'press.example',
  ]);
  await expect(page.locator('details.server[open] h3')).toHaveText(['Apache', 'Any server']);
  await page.getByRole('link', { name: 'All 3 sites in the matrix' }).click();
  await expect(page.locator('.found')).toHaveText('3 of 6 sites');
});

test('what the report does not have is said', async ({ page, open }) => {
  await open(fleet(), '#site=gone.example');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no site "gone.example" in this report',
  );
  await page.getByRole('link', { name: 'All 6 sites' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 of 6 sites need you');
});

test('a run of one site shows that site at once', async ({ page, open }) => {
  await open([recorded('header-htaccess-ignored', 'shop.example')]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('shop.example');
  await expect(page.locator('.matrix')).toHaveCount(0);
  await page.getByRole('link', { name: 'authorization-header-stripped', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^The Authorization header does not reach/,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('shop.example');
});
