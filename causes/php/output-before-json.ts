import type { Exchange } from '../../evidence/exchange.ts';
import { defineCause } from '../cause.ts';
import { inPassing, restAnswered, shows } from '../signs/common.ts';
import { startsWithNotice } from '../signs/notices.ts';

/** Cut off or without JSON behind it, it is a notice all the same. */
const startsWithText = (exchange: Exchange) => /^\s*<br \/>\s*<b>/i.test(exchange.response?.text ?? '');

export const outputBeforeJson = defineCause({
  id: 'output-before-json',
  layer: 'php',
  order: 300,
  says: 'PHP prints notices before the JSON, so clients cannot read it',
  short: 'notices before JSON',
  symptom: 'Answers begin with "<br /> <b>Warning" or the like, and clients report a syntax error.',
  hides: true,
  explains: ['smoke', 'permalinks', 'token', 'validate', 'draft', 'header', 'cors'],
  shownBy: [
    [
      shows('posts', 'text stands before the JSON', startsWithNotice),
      ...inPassing(['draft'], 'text stands before the JSON that answers a write', startsWithNotice),
      ...inPassing(
        ['token', 'validate'],
        'text stands before the JSON that answers a login',
        startsWithNotice,
      ),
    ],
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
