import { isBrokenOff } from '../../evidence/broken-off.ts';
import { jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows, weakly } from '../signs/common.ts';
import { notSaved, saved } from '../signs/create.ts';

const notLookedFor = weakly(
  ...inPassing(
    ['posts'],
    'a list of posts is answered, and nobody looked whether the post was saved',
    (exchange, { exchanges }) =>
      Array.isArray(jsonOf(exchange)) && !exchanges['draft-search'] && !exchanges['draft-read'],
  ),
);

export const criticalErrorOnCreate = defineCause({
  id: 'critical-error-on-create',
  layer: 'plugin',
  order: 486,
  says: 'A plugin breaks off when a post is created: a critical error in code that runs as posts are saved',
  short: 'error on create',
  symptom:
    'Creating a post answers 500, and the post may be there all the same: clients that try again write it twice.',
  explains: ['draft'],
  shownBy: [
    shows('draft', 'PHP broke off while it created the post', isBrokenOff),
    [...saved, ...notSaved, ...notLookedFor],
  ],
  refutedBy: [shows('posts', 'a list of posts breaks off as well', isBrokenOff)],
  fixes: ['log-errors', 'find-the-breaking-plugin'],
});
