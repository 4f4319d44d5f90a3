import type { Page } from '@playwright/test';
import { fleet, recorded } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

const names = (page: Page) => page.locator('tbody th a').allTextContents();

test('the verdict comes first, and says what explains it', async ({ page, open }) => {
  await open(fleet());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 of 6 sites need you');
  await expect(page.locator('.explains')).toHaveText(
    /^2 causes\. The most frequent affects 3 of the 4 sites, all on (?:\S.* at |an unidentified server at )[\d.]+\.$/,
  );
  await expect(page).toHaveTitle('4 of 6 sites need you · wp-rest-doctor');
  await expect(page.locator('.changes li')).toHaveText([
    '2 sites began to fail: shop.example, blog.example',
    '1 site recovered: docs.example',
  ]);
});

test('a cause says what to do first, where that is the same on all of its sites', async ({ page, open }) => {
  const other = recorded('header-htaccess-ignored', 'other.example');
  for (const finding of other.findings) finding.fixes.reverse();
  await open(fleet());
  const cause = page.locator('.causes li', { hasText: 'authorization-header-stripped' });
  await expect(cause.locator('.first')).toHaveText(/^First: save the permalinks once more/);
  await open([...fleet(), other]);
  await expect(cause).toBeVisible();
  await expect(cause.locator('.first')).toHaveCount(0);
});

test('what warns stands apart, and a warning names its sites', async ({ page, open }) => {
  await open(fleet());
  await expect(page.locator('.wrong li.warn')).toHaveCount(0);
  await expect(page.locator('.warnings li')).toHaveCount(2);
  const warning = page.locator('.warnings li', { hasText: 'certificate-expiring' });
  await expect(warning).toContainText('1 site: docs.example');
  await warning.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('docs.example');
});

test('sites that need a person stand first, then as in the report', async ({ page, open }) => {
  await open(fleet());
  expect(await names(page)).toEqual([
    'shop.example',
    'blog.example',
    'press.example',
    'old.example',
    'docs.example',
    'app.example',
  ]);
});

test('every cell leads to its finding, or to its check', async ({ page, open }) => {
  await open(fleet());
  const cells = await page.locator('a.cell').evaluateAll((all) =>
    all.map((cell) => ({
      label: cell.getAttribute('aria-label') ?? '',
      href: cell.getAttribute('href') ?? '',
    })),
  );
  expect(cells.length).toBe(6 * 9);
  for (const { label, href } of cells) {
    const [, name = '', check = '', says = ''] = /^(\S+), \d+ (\S+): (.*)$/.exec(label) ?? [];
    await page.evaluate((hash) => {
      location.hash = hash;
    }, href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const goal = page.locator(':focus');
    await expect(goal, label).toHaveAttribute(
      says === 'fails' || says === 'warns' ? 'data-explains' : 'data-check',
      new RegExp(`(^| )${check}( |$)`),
    );
  }
});

test('filters by state, cause, tag and text, each with its count', async ({ page, open }) => {
  const url = await open(fleet());
  const found = page.locator('.found');
  const state = (name: RegExp) => page.getByRole('button', { name });
  await state(/^fail 4$/).click();
  await expect(found).toHaveText('4 of 6 sites');
  await state(/^warn 1$/).click();
  await expect(found).toHaveText('5 of 6 sites');
  expect(page.url()).toBe(`${url}#show=fail,warn`);
  await state(/^Clear$/).click();
  await expect(found).toHaveText('6 of 6 sites');

  await page.getByLabel('Cause').selectOption('authorization-header-stripped');
  await expect(found).toHaveText('3 of 6 sites');
  await page.getByLabel('Tag').selectOption('us');
  expect(await names(page)).toEqual(['blog.example', 'press.example']);
  await page.getByLabel('Name or address').fill('https://PRESS');
  expect(await names(page)).toEqual(['press.example']);
  await state(/^Clear$/).click();

  await page.getByRole('button', { name: '3 sites with authorization-header-stripped' }).click();
  await expect(found).toHaveText('3 of 6 sites');
  await page.getByLabel('Name or address').fill('nowhere');
  await expect(found).toHaveText('0 of 6 sites');
  await expect(page.getByText('No site matches.')).toBeVisible();
});

test('a filter in the address is shared', async ({ page, open }) => {
  await open(fleet(), '#show=fail&tag=us&find=example');
  expect(await names(page)).toEqual(['blog.example', 'press.example']);
  await expect(page.getByRole('button', { name: /^fail/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Name or address')).toHaveValue('example');
});
