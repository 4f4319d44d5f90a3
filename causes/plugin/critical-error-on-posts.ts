import { jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows, weakly } from '../signs/common.ts';
import { indexAnswers, isHalf, isListBroken, isStopped } from '../signs/post-list.ts';

export const criticalErrorOnPosts = defineCause({
  id: 'critical-error-on-posts',
  layer: 'plugin',
  order: 484,
  says: 'PHP code breaks off when posts are listed: a plugin, the theme or a shortcode fails on one of them or on all',
  short: 'error in posts',
  symptom: 'GET wp/v2/posts answers 500, and other REST addresses work.',
  explains: ['smoke', 'draft'],
  shownBy: [
    [
      shows('posts', 'PHP broke off while it listed the posts', isListBroken),
      // Whoever stands between may have cut it as well.
      ...weakly(shows('posts', 'the list ends in its middle, and nothing says why', isHalf)),
    ],
    indexAnswers,
    [
      shows(
        'posts-lean',
        'the list without the texts of the posts breaks off as well: it is no text, but code that runs for each post',
        isStopped,
      ),
      shows(
        'posts-lean',
        'the list without the texts of the posts is answered: it is what is made of a text, or how much it is',
        (exchange) => Array.isArray(jsonOf(exchange)),
      ),
    ],
  ],
  fixes: ['log-errors', 'find-the-breaking-plugin', 'find-the-breaking-post'],
});
