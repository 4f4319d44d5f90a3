import { parseJson } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isBroken, jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { altered, inPassing, shows } from '../signs/common.ts';
import { indexAnswers } from '../signs/post-list.ts';

/** JSON knows line breaks within texts as \n alone: without the bare ones it can be read. */
const isRewritten = (exchange: Exchange): boolean => {
  const { response } = exchange;
  if (!response || response.cut || isBroken(exchange) || jsonOf(exchange) !== undefined) return false;
  if (!/^\s*[[{]/.test(response.text)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what breaks it
  return parseJson(response.text.replace(/[\u0000-\u001f]/g, ' ')) !== undefined;
};

export const jsonRewritten = defineCause({
  id: 'json-rewritten',
  layer: 'php',
  order: 312,
  says: 'Something takes the answers for web pages and rewrites the HTML in them, so that they are JSON no more',
  short: 'JSON rewritten',
  symptom:
    'Lists of posts cannot be read: "bad control character in string literal"; addresses without HTML can.',
  hides: true,
  explains: ['smoke', 'draft'],
  shownBy: [
    altered(
      shows('posts', 'there are bare line breaks within the texts of the JSON', isRewritten),
      ...inPassing(
        ['draft', 'draft-read', 'found-draft'],
        'so there are in the post that was created',
        isRewritten,
      ),
    ),
    [indexAnswers],
  ],
  fixes: ['send-rest-unbuffered', 'skip-rest-minify', 'find-the-plugin'],
});
