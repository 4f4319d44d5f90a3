import type { Page } from '@playwright/test';
import { fleetReports } from '../unit/support/fleet-reports.ts';
import { fleet } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

const names = (page: Page) => page.locator('tbody th a').allTextContents();

/** Where the focus is: the words that are read out. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

const tooltip = (page: Page) => page.getByRole('tooltip');

test('the matrix is one stop of the Tab key, and arrow keys lead from cell to cell', async ({
  page,
  open,
}) => {
  await open(fleet());
  await page.getByLabel('Name or address').focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('shop.example');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused(page);
  };
  expect(await press('ArrowRight', 'ArrowRight')).toBe('shop.example, 02 permalinks: passes');
  expect(await press('ArrowDown')).toBe('blog.example, 02 permalinks: passes');
  expect(await press('ArrowLeft')).toBe('blog.example, 01 smoke: passes');
  expect(await press('Home')).toBe('blog.example');
  expect(await press('ArrowUp', 'ArrowUp')).toBe('Site');
  expect(await press('ArrowUp', 'ArrowLeft')).toBe('Site');
  expect(await press('ArrowRight')).toMatch(/01 smoke/);
  expect(await press('PageDown')).toBe('app.example, 01 smoke: passes');
  expect(await press('Control+Home')).toBe('Site');
  await press('Control+End');
  await expect(page.locator(':focus')).toHaveClass('runs');
  expect(await press('ArrowLeft')).toBe('app.example, 09 secret: passes');

  // Out of it, and back to the cell that one left.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Name or address')).toBeFocused();
  expect(await press('Tab')).toBe('app.example, 09 secret: passes');
  await page.keyboard.press('Tab');
  await expect(page.locator('.matrix :focus')).toHaveCount(0);
});

test('what is focused is seen, also on the way up, where the heads of the columns stay', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await open([...fleetReports(60)]);
  await page.locator('tbody th a').first().focus();
  const isSeen = () =>
    page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      if (!box) return false;
      const seen = document.elementFromPoint(box.left + box.width / 2, box.top + 2);
      return document.activeElement?.contains(seen) ?? false;
    });
  await page.keyboard.press('ArrowRight');
  for (const key of ['ArrowDown', 'ArrowUp'])
    for (let row = 0; row < 30; row += 1) {
      await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('tooltip')).toBeHidden();
      expect(await isSeen(), `${key} ${row}`).toBe(true);
    }
});

test('it stays one stop when rows go, and when a cell is clicked', async ({ page, open }) => {
  await open(fleet());
  const stops = page.locator('.matrix [tabindex="0"]');
  await expect(stops).toHaveText('shop.example');
  await page.getByLabel('Name or address').fill('docs');
  await expect(stops).toHaveText('docs.example');
  await page.getByLabel('Name or address').fill('');
  await expect(page.locator('tbody tr')).toHaveCount(6);
  await expect(stops).toHaveCount(1);
  await page.getByRole('button', { name: '04 token' }).click();
  await expect(stops).toHaveText(/04 token/);
});

test('a head sorts: one way, the other, and as it was; the address keeps it', async ({ page, open }) => {
  const url = await open(fleet());
  const before = await names(page);
  const site = page.getByRole('columnheader', { name: 'Site' });
  await expect(site).toHaveAttribute('aria-sort', 'none');
  await site.getByRole('button').click();
  await expect(site).toHaveAttribute('aria-sort', 'ascending');
  expect(await names(page)).toEqual([...before].sort());
  await site.getByRole('button').click();
  await expect(site).toHaveAttribute('aria-sort', 'descending');
  expect(await names(page)).toEqual([...before].sort().reverse());
  await site.getByRole('button').click();
  await expect(site).toHaveAttribute('aria-sort', 'none');
  expect(await names(page)).toEqual(before);

  const secret = page.getByRole('columnheader', { name: '09 secret' });
  await secret.getByRole('button').click();
  await expect(secret).toHaveAttribute('aria-sort', 'descending');
  // It warns at the first, and nobody got so far at the second.
  expect((await names(page)).slice(0, 2)).toEqual(['press.example', 'old.example']);
  expect(page.url()).toBe(`${url}#sort=secret`);
  await secret.getByRole('button').click();
  expect((await names(page)).slice(-2)).toEqual(['old.example', 'press.example']);
  expect(page.url()).toBe(`${url}#sort=-secret`);

  await page.getByRole('columnheader', { name: 'Past runs' }).getByRole('button').click();
  expect((await names(page))[0]).toBe('press.example');
  await expect(page.locator('th[aria-sort]:not([aria-sort=none])')).toHaveCount(1);
});

test('a sorted matrix is shared, and what it is sorted by stays when the filter goes', async ({
  page,
  open,
}) => {
  await open(fleet(), '#tag=us&sort=site');
  expect(await names(page)).toEqual(['blog.example', 'press.example']);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect((await names(page)).slice(0, 3)).toEqual(['app.example', 'blog.example', 'docs.example']);
  await page.evaluate(() => {
    location.hash = '#sort=nothing-of-ours';
  });
  await expect(page.locator('tbody th a').first()).toHaveText('shop.example');
});

test('what a cell says is shown under a pointer, until it leaves or Escape is pressed', async ({
  page,
  open,
}) => {
  await open(fleet());
  await expect(tooltip(page)).toBeHidden();
  const cell = page.getByRole('link', { name: 'shop.example, 05 validate: fails' });
  await cell.hover();
  await expect(tooltip(page)).toContainText('05 validate: the token is accepted');
  await expect(tooltip(page)).toContainText(
    'the token that was just issued is refused: 403 jwt_auth_no_auth_header',
  );
  // It may be read with the pointer on it.
  await tooltip(page).hover();
  await page.waitForTimeout(300);
  await expect(tooltip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop.example, 06 draft: is blocked' }).hover();
  await expect(tooltip(page)).toContainText('needs 05 validate');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(tooltip(page)).toBeHidden();
});

test('it is shown for who comes with a key as well, and described by it', async ({ page, open }) => {
  await open(fleet());
  await page.locator('tbody th a').first().focus();
  await page.keyboard.press('ArrowRight');
  const cell = page.getByRole('link', { name: 'shop.example, 01 smoke: passes' });
  await expect(cell).toHaveAccessibleDescription('01 smoke: public posts are readable passes');
  await page.keyboard.press('End');
  await expect(tooltip(page)).toBeHidden();
  await expect(cell).toHaveAccessibleDescription('');
});

for (const width of [390, 800, 1280])
  test(`what a cell says is within the window, ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(fleet());
    for (const name of ['shop.example, 01 smoke: passes', 'app.example, 09 secret: passes']) {
      await page.getByRole('link', { name }).focus();
      await expect(tooltip(page)).toBeVisible();
      const box = await tooltip(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

for (const width of [360, 730, 1000, 1061, 1280])
  test(`no head of a column is cut off, ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(fleet());
    const cut = await page.locator('.matrix thead .label').evaluateAll((all) =>
      all.flatMap((label) => {
        const [inner, outer] = [label, label.closest('th') ?? label].map((one) =>
          one.getBoundingClientRect(),
        );
        // On a phone two heads are there for who has it read out.
        if (!inner || !outer || getComputedStyle(label.closest('th') ?? label).clipPath !== 'none') return [];
        const isIn =
          inner.left >= outer.left - 1 &&
          inner.right <= outer.right + 1 &&
          inner.top >= outer.top - 1 &&
          inner.bottom <= outer.bottom + 1;
        return isIn ? [] : [label.textContent];
      }),
    );
    expect(cut).toEqual([]);
  });
