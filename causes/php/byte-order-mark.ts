import type { Exchange } from '../../evidence/exchange.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

const startsWithMark = (exchange: Exchange) => /^\ufeff\s*[[{]/.test(exchange.response?.text ?? '');

export const byteOrderMark = defineCause({
  id: 'byte-order-mark',
  layer: 'php',
  order: 290,
  says: 'A byte order mark stands before every answer, so no client can read the JSON',
  short: 'byte order mark',
  symptom: 'Answers look right in a browser, and clients report a syntax error at position 0.',
  hides: true,
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the list begins with the bytes EF BB BF', startsWithMark),
    shows('index', 'so does the index', startsWithMark),
  ],
  fixes: ['shell-byte-order-mark', 'save-without-byte-order-mark'],
});
