import { isLoopback } from '../../base/http.ts';
import { urlOf } from '../../evidence/address.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { pass, warn } from '../check.ts';
import type { MethodCheck } from './method-check.ts';

/** Of what goes with every request as it is: it is asked of `first`, the request that a visit logs in with. */
export function unreadOnTheWay(what: string, first: ProbeId): MethodCheck {
  return {
    question: `nobody on the way can read the ${what}`,
    needs: [first],
    judge({ exchanges }) {
      const url = urlOf(exchanges[first]?.request.url);
      return url === null || url.protocol === 'https:' || isLoopback(url)
        ? pass
        : warn(`the ${what} goes over plain http with every request: whoever sees the traffic can use it`);
    },
  };
}
