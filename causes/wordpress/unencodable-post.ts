import { codeOf, jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, shows } from '../signs/common.ts';
import { indexAnswers } from '../signs/post-list.ts';

const CODE = 'rest_encode_error';

export const unencodablePost = defineCause({
  id: 'unencodable-post',
  layer: 'wordpress',
  order: 352,
  says: 'A post, or what a plugin adds to it, holds something that JSON cannot hold, so no list with it can be sent',
  short: 'post not JSON',
  symptom: 'GET wp/v2/posts answers 500 rest_encode_error: broken UTF-8 in a text, or a number that is none.',
  explains: ['smoke', 'draft'],
  shownBy: [
    answered('posts', 500, CODE, 'WordPress cannot write its answer as JSON'),
    indexAnswers,
    [
      shows('posts-lean', 'the ids alone can be sent', (exchange) => Array.isArray(jsonOf(exchange))),
      shows('posts-lean', 'nor can it with the ids alone', (exchange) => codeOf(exchange) === CODE),
    ],
  ],
  fixes: ['find-the-breaking-post', 'find-the-breaking-plugin'],
});
