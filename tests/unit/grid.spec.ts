import { expect, test } from '@playwright/test';
import { grid } from '../../reports/text/grid.ts';

const widths = [4, 12, 6];

test('what is longer than its cell goes on in the line below, from a blank on', () => {
  expect(grid([['01', 'posts are readable', '12 ms']], widths, 'right')).toBe(
    [' 01   posts are     12 ms', '      readable', ''].join('\n'),
  );
  expect(grid([['01', 'twelve chars and', 'x']], widths, 'left')).toBe(
    [' 01   twelve chars x', '      and', ''].join('\n'),
  );
});

test('a word that is longer than its cell goes on behind a mark, or anywhere', () => {
  expect(grid([['', 'wp-json/jwt-auth', '']], widths, 'left')).toBe('      wp-json/jwt-\n      auth\n');
  expect(grid([['', 'abcdefghijklmno', '']], widths, 'left')).toBe('      abcdefghijkl\n      mno\n');
});

test('columns are counted: a colour takes none, a character of Chinese two, an accent of its own none', () => {
  const red = '\u001b[31mno\u001b[39m';
  expect(grid([[red, '日本語', 'e\u0301']], widths, 'right')).toBe(` ${red}   日本語            e\u0301\n`);
  expect(grid([['', '日本語日本語日', '']], widths, 'left')).toBe('      日本語日本語\n      日\n');
});
