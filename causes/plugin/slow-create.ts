import { isSlowCreate } from '../../evidence/slow-create.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows, weakly } from '../signs/common.ts';
import { notSaved, saved } from '../signs/create.ts';
import { inSeconds, isTooLate } from '../signs/slow.ts';

export const slowCreate = defineCause({
  id: 'slow-create',
  layer: 'plugin',
  order: 488,
  says: 'Saving a post takes longer than clients wait: code that runs with it is slow, and mostly the post is written all the same',
  short: 'saving is slow',
  symptom:
    'Creating a post ends in a time-out, and the post is there: clients that try again write it twice.',
  explains: ['draft'],
  shownBy: [
    [
      shows(
        'draft',
        (exchange) => `a server on the way gave up after ${inSeconds(exchange)}`,
        (exchange) => exchange.response !== null && isTooLate(exchange),
      ),
      // One answer may be lost on its way as well.
      ...weakly(
        shows(
          'draft',
          (exchange) => `no answer came within ${inSeconds(exchange)}`,
          (exchange) => exchange.response === null && isTooLate(exchange),
        ),
      ),
      shows(
        'draft',
        (exchange) => `the answer took ${inSeconds(exchange)}`,
        (_, facts) => isSlowCreate(facts),
      ),
    ],
    [
      ...saved,
      // It may be that nothing answers this client any more.
      ...notSaved.map((sign) => ({ ...sign, isWeak: true as const })),
    ],
  ],
  refutedBy: inPassing(['draft-search'], 'reading is as slow', isTooLate),
  fixes: ['find-the-slow-plugin', 'wait-longer'],
});
