import type { Exchange } from '../evidence/exchange.ts';
import { isRestAnswer } from '../evidence/read.ts';
import { trailingText } from '../evidence/trailing.ts';
import { defineCause } from './cause.ts';
import { restAnswered, shows } from './signs.ts';

const startsWithMark = (exchange: Exchange) => /^\ufeff\s*[[{]/.test(exchange.response?.text ?? '');
/** What PHP prints of itself comes as HTML, and the JSON stands behind it. */
const startsWithNotice = (exchange: Exchange) =>
  /^\s*<(br|b|p|pre|div|table)\b[\s\S]*?[[{]"/i.test(exchange.response?.text ?? '');

/** Cut off or without JSON behind it, it is a notice all the same. */
const startsWithText = (exchange: Exchange) => /^\s*<br \/>\s*<b>/i.test(exchange.response?.text ?? '');

export const byteOrderMark = defineCause({
  id: 'byte-order-mark',
  layer: 'php',
  says: 'A byte order mark stands before every answer, so no client can read the JSON',
  symptom: 'Answers look right in a browser, and clients report a syntax error at position 0.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the list begins with the bytes EF BB BF', startsWithMark),
    shows('index', 'so does the index', startsWithMark),
  ],
  fixes: ['shell-byte-order-mark', 'save-without-byte-order-mark'],
});

export const outputBeforeJson = defineCause({
  id: 'output-before-json',
  layer: 'php',
  says: 'PHP prints notices before the JSON, so clients cannot read it',
  symptom: 'Answers begin with "<br /> <b>Warning" or the like, and clients report a syntax error.',
  explains: ['smoke', 'permalinks', 'cors'],
  shownBy: [
    shows('posts', 'text stands before the JSON', startsWithNotice),
    [
      restAnswered('index', 'a client that asks for JSON by name is spared the notices'),
      shows('index', 'text stands before the index as well', startsWithNotice),
    ],
  ],
  supportedBy: [
    shows(
      'preflight',
      'headers that come after text are lost, those for browsers among them',
      startsWithText,
    ),
  ],
  fixes: ['hide-notices-in-place', 'hide-notices', 'hide-notices-late', 'find-the-plugin'],
});

const hasTrailingText = (exchange: Exchange) => trailingText(exchange) !== null;
/** A long index is cut before its end can be seen: that it cannot be read as JSON has to do. */
const isSpoilt = (exchange: Exchange) =>
  hasTrailingText(exchange) ||
  (/^\s*\{/.test(exchange.response?.text ?? '') &&
    exchange.response?.cut === true &&
    !isRestAnswer(exchange));

export const outputAfterJson = defineCause({
  id: 'output-after-json',
  layer: 'php',
  says: 'Text stands behind the JSON, from a cache or an optimiser, so clients cannot read it',
  symptom: 'Answers end with a comment such as "<!-- … -->", and clients report a syntax error near the end.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'text stands behind the JSON', hasTrailingText),
    [restAnswered('index', 'the index is spared'), shows('index', 'so it does behind the index', isSpoilt)],
  ],
  fixes: ['find-the-plugin', 'keep-rest-out-of-cache'],
});
