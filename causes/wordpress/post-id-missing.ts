import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { notSaved } from '../signs/create.ts';

/** WordPress's own answer, with all its members, and of a post without a number. */
const isOfNoPost = (exchange: Exchange) => {
  const { id, title, status, link } = asObject(jsonOf(exchange));
  return (
    statusOf(exchange) === 201 &&
    (id === null || id === 0) &&
    title !== undefined &&
    status === null &&
    link !== undefined
  );
};

export const postIdMissing = defineCause({
  id: 'post-id-missing',
  layer: 'wordpress',
  order: 336,
  says: 'The database gives new posts no number: the table of posts has lost its AUTO_INCREMENT, as after an import',
  short: 'posts get no id',
  symptom:
    'A create answers 201 with "id": null, the next ones 500 db_insert_error, and no post is to be seen in wp-admin.',
  explains: ['draft'],
  shownBy: [shows('draft', 'the post was created, and has no id', isOfNoPost), [...notSaved]],
  fixes: ['restore-auto-increment', 'ask-the-host'],
});
