import { fleet } from './support/fleet.ts';
import { expect, test } from './support/test.ts';

// Fonts differ between machines, so the pictures are taken with DejaVu, which Debian's Chromium brings along (by way of
// fontconfig-config). Where another font answers to its name, they are left out: nothing could be said about the page.
const FONT = 'DejaVu Sans';

/** 100 px of it are so wide everywhere. */
const SAMPLE_WIDTH = 610;

test.use({ bypassCSP: true });

const pictures = {
  'overview-light': { hash: '', width: 1080, height: 1300, colorScheme: 'light' },
  'overview-phone': { hash: '', width: 360, height: 2040, colorScheme: 'light' },
  'site-dark': { hash: '#site=shop.example', width: 1360, height: 1300, colorScheme: 'dark' },
  'cause-light': {
    hash: '#cause=authorization-header-stripped',
    width: 1080,
    height: 700,
    colorScheme: 'light',
  },
} as const;

for (const [name, { hash, colorScheme, ...size }] of Object.entries(pictures))
  test(`it looks as it did: ${name}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await open(fleet(), hash);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.addStyleTag({
      content: `:root { --mono: "${FONT} Mono" } body, button, input, select { font-family: "${FONT}" }`,
    });
    const width = await page.evaluate((font) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return 0;
      pen.font = `100px "${font}"`;
      return Math.round(pen.measureText('REST doctor').width);
    }, FONT);
    test.skip(width !== SAMPLE_WIDTH, `There is no ${FONT} here (${width}), so the page looks otherwise.`);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 });
  });
