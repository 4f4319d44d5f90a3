import { expect, test } from '@playwright/test';
import { shown, shownLines } from '../../base/text.ts';

test('what a host sent holds no character that a terminal, UTF-8 or XML cannot', () => {
  expect(shown('a\u001b[2J\u202e\u0000\u2028b')).toBe('a [2J b');
  expect(shown('a\ud800b\udc00c\ufffed\uffffe 😀')).toBe('a b c d e 😀');
  expect(shownLines('a\ud800\ufffe\u202e\r\nb\rc\t😀')).toBe('a   \nb\nc\t😀');
});

test('what is long is cut, and never in the middle of a character', () => {
  expect(shown('a'.repeat(300))).toBe('a'.repeat(300));
  expect(shown('a'.repeat(301))).toBe(`${'a'.repeat(299)}…`);
  expect(shown(`${'a'.repeat(298)}😀😀`)).toBe(`${'a'.repeat(298)}…`);
  expect(shown(`${'a'.repeat(297)}😀😀`)).toBe(`${'a'.repeat(297)}😀…`);
});
