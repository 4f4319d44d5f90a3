import { expect, test } from '@playwright/test';
import { changesText } from '../../../monitor/changes-text.ts';
import type { Change } from '../../../monitor/comparison.ts';

const NOW = '2026-11-28T04:00:00.000Z';
const at = (time: string) => `2026-11-28T${time}:00.000Z`;

function fleet(count: number, more: Partial<Change>, from = 1): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    site: `shop-${index + from}`,
    kind: 'still',
    since: at('02:00'),
    confirmed: true,
    causes: ['connection-refused'],
    ...more,
  }));
}

test('what still fails is grouped by cause, says how long, and no line is wider than a terminal', () => {
  const text = changesText(
    [
      ...fleet(1, { causes: ['php-down'], since: at('03:10') }, 90),
      ...fleet(22, {}),
      ...fleet(1, { since: at('01:00') }, 40),
    ],
    NOW,
  );
  expect(text).toBe(` 24 sites still fail:
   nothing listens, for up to 3 h: shop-1, shop-2, shop-3, shop-4, shop-5,
     shop-6, shop-7, shop-8, shop-9, shop-10 and 13 more
   PHP does not answer, for 50 min: shop-90
`);
});

test('one cause is one sentence, and what recovered says after how long', () => {
  const recovered: Partial<Change> = { kind: 'recovered', causes: [], since: NOW };
  expect(changesText(fleet(2, {}), NOW)).toBe(
    ' 2 sites still fail (nothing listens, for 2 h): shop-1, shop-2\n',
  );
  expect(changesText(fleet(1, { ...recovered, failed_since: at('03:57') }), NOW)).toBe(
    ' 1 site recovered after 3 min: shop-1\n',
  );
  const differing = [
    ...fleet(1, { ...recovered, failed_since: at('03:57') }),
    ...fleet(1, { ...recovered, failed_since: at('03:00') }, 2),
  ];
  expect(changesText(differing, NOW)).toBe(' 2 sites recovered after up to 1 h: shop-1, shop-2\n');
});

test('what a single look saw stands apart from what two saw', () => {
  const text = changesText(
    [
      ...fleet(2, { kind: 'new' }),
      ...fleet(1, { kind: 'new', confirmed: false }, 7),
      ...fleet(1, { kind: 'new', causes: [] }, 8),
    ],
    NOW,
  );
  expect(text.split('\n')).toEqual([
    ' 4 sites began to fail:',
    '   nothing listens: shop-1, shop-2',
    '   nothing listens, seen once, the next run confirms it or not: shop-7',
    '   no known cause: shop-8',
    '',
  ]);
});
