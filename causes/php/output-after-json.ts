import type { Exchange } from '../../evidence/exchange.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { trailingText } from '../../evidence/trailing.ts';
import { defineCause } from '../cause.ts';
import { inPassing, restAnswered, shows } from '../signs/common.ts';

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
  order: 310,
  says: 'Text stands behind the JSON, from a cache or an optimiser, so clients cannot read it',
  short: 'text behind JSON',
  symptom: 'Answers end with a comment such as "<!-- … -->", and clients report a syntax error near the end.',
  hides: true,
  explains: ['smoke', 'permalinks', 'draft'],
  shownBy: [
    [
      shows('posts', 'text stands behind the JSON', hasTrailingText),
      ...inPassing(['draft'], 'text stands behind the JSON that answers a write', hasTrailingText),
    ],
    [restAnswered('index', 'the index is spared'), shows('index', 'so it does behind the index', isSpoilt)],
  ],
  fixes: ['find-the-plugin', 'keep-rest-out-of-cache'],
});
