import type { SiteReport } from '../../reports/model/report.ts';
import { fleet, recorded } from './support/fleet.ts';
import { expect, openAll, test } from './support/test.ts';

const shop = (change: Partial<SiteReport> = {}) =>
  recorded('header-htaccess-ignored', 'shop.example', change);

test('two steps are open, and the other ways wait, by the server they are for', async ({ page, open }) => {
  const site = shop();
  const [finding] = site.findings;
  if (!finding) throw new Error('it has a finding');
  await open([site]);
  const shown = page.locator('.finding .ladder > li:visible');
  await expect(shown).toHaveCount(2);
  await expect(shown.nth(1)).toContainText('If that does not help, and you can edit .htaccess:');
  await page.getByText(`${finding.fixes.length - 2} more ways`).click();
  await expect(shown).toHaveCount(finding.fixes.length);
  await expect(page.locator('.ways h5')).toHaveText(['Apache', 'Any server']);
  // Numbered through, for the eye and for who has it read out.
  await expect(shown.locator('.step')).toHaveText(finding.fixes.map((_, at) => String(at + 1)));
  const starts = await page
    .locator('.finding ol.ladder')
    .evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLOListElement ? [one.start, one.children.length] : [])),
    );
  let before = 1;
  for (const [start = 0, many = 0] of starts) {
    expect(start).toBe(before);
    before += many;
  }
});

test('a step says how long it takes, what may go wrong, how to undo it and where it was tested', async ({
  page,
  open,
}) => {
  await open([shop()]);
  const second = page.locator('.finding .ladder > li').nth(1);
  await expect(second.locator('.care')).toHaveText(
    '2 min. Keep a copy of .htaccess: a typing error there makes every page answer 500. To undo: put the copy back.',
  );
  await expect(second.locator('.foot')).toContainText('Tested on Apache (3 set-ups).');
  await openAll(page);
  for (const text of await page.locator('.finding .ladder > li:has(.lines) .foot').allTextContents())
    expect(text).toMatch(
      /^\d+ min\..*(Tested on .+\.|From the documentation; not tested by us\.|Not tested by us\.)/,
    );
});

test('what to do first stands below the verdict, and leads to the whole of it', async ({ page, open }) => {
  await open([shop()]);
  const first = page.locator('.hero .first');
  await expect(first).toHaveText(
    'First: save the permalinks once more, changing nothing (wp-admin > Settings > Permalinks; 1 min, not tested by us)',
  );
  await first.getByRole('link').click();
  await expect(page.locator('.finding')).toBeFocused();
  await expect(page.locator('.finding')).toContainText('Save the permalinks once more');

  await open([shop({ access: ['ftp'] })]);
  await expect(first).toContainText('(.htaccess, at the top; 2 min, tested on 3 servers)');
  await open([recorded('healthy', 'app.example')]);
  await expect(page.locator('.verdict')).toBeVisible();
  await expect(first).toHaveCount(0);
});

test('only what somebody can do is there, and where that is nothing it is said', async ({ page, open }) => {
  await open([shop({ access: ['wp-admin'] })]);
  await expect(page.getByRole('heading', { name: 'How to fix it with wp-admin access' })).toBeVisible();
  await openAll(page);
  await expect(page.locator('.finding')).not.toContainText('In .htaccess');
  await expect(page.locator('.finding .ladder > li').first()).toContainText('In wp-admin');

  const ofHost = shop({ access: ['wp-admin'] });
  for (const finding of ofHost.findings)
    finding.fixes = finding.fixes.filter(({ file }) => file === 'Apache virtual host');
  await open([ofHost]);
  await expect(page.locator('.beyond')).toHaveText(
    'None of this can be done with wp-admin alone: pass it on.',
  );
});

test('previous and next lead through the findings of all sites, as the matrix has them', async ({
  page,
  open,
}) => {
  await open(fleet());
  await page.locator('tbody th a').first().click();
  const heading = page.getByRole('heading', { level: 1 });
  const finding = (cause: string) => page.locator(`[data-finding="${cause}"]`);
  await expect(page.locator('.around')).toHaveText([
    'Finding 1 of 5Next: blog.example, authorization-header-stripped →',
  ]);
  const seen = [];
  for (let at = 1; at < 5; at += 1) {
    await page
      .locator('.finding:focus, .finding')
      .filter({ hasText: `Finding ${at} of 5` })
      .getByRole('link', { name: 'Next' })
      .click();
    await expect(page.locator('.finding:focus')).toContainText(`Finding ${at + 1} of 5`);
    await expect(page.locator('.finding:focus')).toBeInViewport();
    seen.push(
      `${await heading.textContent()} ${await page.locator('.finding:focus').getAttribute('data-finding')}`,
    );
  }
  expect(seen).toEqual([
    'blog.example authorization-header-stripped',
    'press.example authorization-header-stripped',
    'press.example secret-published',
    'old.example connection-refused',
  ]);
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0);
  await page.getByRole('link', { name: /Previous: press.example/ }).click();
  await expect(finding('secret-published')).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText('old.example');
});

test('they keep to the sites that the filter shows, and a lone finding leads nowhere', async ({
  page,
  open,
}) => {
  await open(fleet(), '#tag=us&sort=site');
  await page.locator('tbody th a').first().click();
  await expect(page.locator('.around')).toContainText('Finding 1 of 3');
  await open([shop()]);
  await expect(page.locator('.finding')).toBeVisible();
  await expect(page.locator('.around')).toHaveCount(0);
});

for (const height of [500, 900])
  test(`the checks are never cut off, in a window ${height} px high`, async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height });
    await open(fleet(), '#site=shop.example');
    const checks = page.locator('section.checks');
    const hidden = await checks.evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
    const [last] = await checks.locator('li').last().all();
    await last?.scrollIntoViewIfNeeded();
    await expect(checks.locator('li').last()).toBeInViewport({ ratio: 1 });
    expect(await checks.evaluate((one) => getComputedStyle(one).overflowY)).toBe('visible');
  });

test('a cause says where to read more, and its command is copied', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(fleet(), '#cause=connection-refused');
  await expect(page.locator('.more-on')).toContainText('docs/causes/connection-refused.md in the package');
  await page.getByRole('button', { name: 'Copy the command' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('npx wp-rest-doctor explain connection-refused');
});
