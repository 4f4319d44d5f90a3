import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { type InPlace, inPlaceOn, isWithoutWordPress } from '../../evidence/in-place.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import type { Cause, CauseDeclaration, Sign } from '../cause.ts';
import { defineCause } from '../cause.ts';
import { notRest, restAnswered, shows } from './common.ts';

/** Nothing of WordPress is there; what is there instead decides what to do first. */
export function inPlaceOfWordPress(
  cause: Pick<CauseDeclaration, 'id' | 'layer' | 'order' | 'says' | 'short' | 'symptom' | 'fixes'> & {
    what: InPlace;
    means(exchange: Exchange): string;
  },
): Cause {
  const { what, means, ...declared } = cause;
  const isWeak = what === 'nothing' ? ({ isWeak: true } as const) : {};
  return defineCause({
    ...declared,
    explains: ['smoke', 'permalinks'],
    shownBy: [
      notRest('posts', 'nothing of the API is where it is asked'),
      shows(
        'rest-route-index',
        'nor is it where no address is rewritten, and nothing of WordPress shows',
        (_, facts) => isWithoutWordPress(facts),
      ),
      {
        ...shows(
          'front-page',
          means,
          (exchange, facts) => inPlaceOn(exchange) === what && isWithoutWordPress(facts),
        ),
        ...isWeak,
        isWorthAsking: (facts) => isWithoutWordPress(facts) && isMissed(facts.exchanges.posts),
      },
    ],
    refutedBy: [restAnswered('announced-index', 'the API answers where the page shows files of WordPress')],
  });
}

/** An index is an object: whatever answers with a list there, its lists of posts are none of WordPress either. */
export const answersWithLists: Sign = shows(
  'index',
  'the index is a list, so that no WordPress answers',
  (exchange) => Array.isArray(jsonOf(exchange)),
);

/** Answered as what is not there, or with a page as for any address: refusals and failures say what they are. */
export function isMissed(exchange: Exchange | undefined): boolean {
  const { kind } = exchange ? answererOf(exchange) : { kind: null };
  const status = statusOf(exchange) ?? 0;
  if (kind !== null && !['server-page', 'front', 'default', 'parked', 'error'].includes(kind)) return false;
  if ([404, 405, 410].includes(status)) return true;
  // Nothing that has JSON behind it: that is WordPress.
  return status === 200 && /^\s*<(!doctype|html)\b/i.test(exchange?.response?.text ?? '');
}
