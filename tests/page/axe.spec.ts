import { AxeBuilder } from '@axe-core/playwright';
import { fleet } from './support/fleet.ts';
import { expect, openAll, test } from './support/test.ts';

/** Of WCAG 2.2 A and AA, and what is good practice besides. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const views = {
  overview: '',
  'a filtered overview': '#show=fail&find=shop&sort=-token',
  site: '#site=press.example',
  'site that warns': '#site=docs.example',
  'site out of reach': '#site=old.example',
  cause: '#cause=authorization-header-stripped',
};

for (const [view, hash] of Object.entries(views))
  for (const width of [360, 1280])
    test(`axe finds nothing: ${view}, ${width} px`, async ({ page, open }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      await open(fleet(), hash);
      await expect(page.locator('html')).toHaveClass('js');
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      // What a cell says is looked at as well.
      if (view.endsWith('overview')) {
        await page.locator('a.cell.fail').first().focus();
        await expect(page.getByRole('tooltip')).toBeVisible();
      }
      await openAll(page, ':is(details:not(.exchange), li:nth-child(-n + 2) > .exchange)');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const builder = new AxeBuilder({ page }).setLegacyMode();
        // The elements are the same in the dark, so all but their colours has been looked at in the light.
        if (colorScheme === 'light') builder.withTags(all);
        else builder.withRules(['color-contrast', 'link-in-text-block']);
        const { violations } = await builder.analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
        );
        expect(found, colorScheme).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
