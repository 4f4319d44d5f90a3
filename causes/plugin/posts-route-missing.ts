import { asObject } from '../../base/json.ts';
import { defineCause } from '../cause.ts';
import { answered, isSuccess, shows } from '../signs/common.ts';

export const postsRouteMissing = defineCause({
  id: 'posts-route-missing',
  layer: 'plugin',
  order: 397,
  says: 'The REST API has no route for posts: code of the site hides the post type, renames its route or takes it out',
  short: 'no route for posts',
  symptom: 'The address wp/v2/posts answers 404 rest_no_route, and other REST addresses work.',
  explains: ['smoke', 'draft'],
  shownBy: [
    answered('posts', 404, 'rest_no_route', 'WordPress has no such route'),
    shows('index', 'the index lists other routes, and none for posts', (_, facts) => {
      const routes = asObject(facts.index().routes);
      return Object.keys(routes).length > 0 && routes['/wp/v2/posts'] === undefined;
    }),
  ],
  refutedBy: [shows('draft', 'there is a route for who is logged in', isSuccess)],
  fixes: ['show-posts-in-rest', 'find-the-breaking-plugin'],
});
