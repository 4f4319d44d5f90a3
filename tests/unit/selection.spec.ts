import { expect, test } from '@playwright/test';
import { isSelected } from '../../suite/selection.ts';
import { siteAt } from './support/site.ts';

const site = siteAt('', { name: 'embedded', embedded: true, tags: ['demo'] });

const cases: [args: string[], isStarted: boolean][] = [
  [[], true],
  [['-g', 'smoke'], true],
  [['--grep', 'shop'], false],
  [['--grep=shop'], false],
  [['-gshop'], false],
  [['-g', 'embedded'], true],
  [['-g', 'EMBEDDED .*token'], true],
  [['-g', '/EMBEDDED/'], false],
  [['-g', '@demo'], true],
  [['-g', '@eu'], false],
  [['-g', '('], true],
  [['--list'], false],
  [['--workers', '3', '--reporter', 'list', '--retries=2', '--headed'], true],
];
for (const [args, isStarted] of cases) {
  test(`playwright test ${args.join(' ')} ${isStarted ? 'boots' : 'does not boot'} the embedded WordPress`, () => {
    expect(isSelected(site, ['node', 'playwright', 'test', ...args])).toBe(isStarted);
  });
}
