import { clipped, shown } from '../../base/text.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { leadingText } from '../../evidence/leading.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { isOfLocation, startsWithBlank, startsWithNotice, startsWithText } from '../signs/notices.ts';

const quoted = (exchange: Exchange) =>
  startsWithBlank(exchange)
    ? 'an empty line, and the headers that came after it are lost,'
    : `"${clipped(shown(leadingText(exchange) ?? ''), 60)}"`;

const isPreceded = (exchange: Exchange) => startsWithText(exchange) || startsWithBlank(exchange);

export const textBeforeJson = defineCause({
  id: 'text-before-json',
  layer: 'php',
  order: 305,
  says: 'Code of the site prints text or empty lines before the JSON, so clients cannot read it',
  short: 'text before JSON',
  symptom:
    'Answers begin with words, a dump or source code, and clients report a syntax error at their first character.',
  hides: true,
  explains: ['smoke', 'permalinks', 'token', 'validate', 'draft', 'header', 'cors'],
  shownBy: [
    [
      shows('posts', (posts) => `${quoted(posts)} stands before the list`, isPreceded),
      ...inPassing(
        ['token', 'validate', 'draft'],
        (exchange) => `${quoted(exchange)} stands before the JSON`,
        isPreceded,
      ),
    ],
    [
      shows('index', 'the index is spared', (index) => isRestAnswer(index) && !isPreceded(index)),
      shows('index', 'the same stands before the index', isPreceded),
    ],
  ],
  refutedBy: [
    shows('posts', 'it is a notice of PHP', startsWithNotice),
    ...inPassing(['draft'], 'the web server writes it', isOfLocation),
  ],
  fixes: ['discard-stray-output', 'shell-stray-output', 'find-the-plugin'],
});
