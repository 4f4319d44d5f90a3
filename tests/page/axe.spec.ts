import { AxeBuilder } from '@axe-core/playwright';
import { fleet } from './support/fleet.ts';
import { expect, openAll, test } from './support/test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const views = {
  overview: '',
  site: '#site=press.example',
  cause: '#cause=authorization-header-stripped',
  warning: '#site=docs.example',
};

for (const [view, hash] of Object.entries(views))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      test(`axe finds nothing: ${view}, ${colorScheme}, ${width} px`, async ({ page, open }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(fleet(), hash);
        await expect(page.locator('html')).toHaveClass('js');
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
        await openAll(page);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
          ),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
