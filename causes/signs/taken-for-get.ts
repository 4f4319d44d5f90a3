import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { codeOf, isRestAnswer, jsonOf, textsOf } from '../../evidence/read.ts';
import { isAnsweredByServer } from '../../evidence/server-options.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Clause, Sign } from '../cause.ts';
import { inPassing, shows, weakly } from './common.ts';

const posts: ProbeId[] = ['garbage-validate', 'token', 'validate', 'false-token', 'draft'];

const isPost = ({ request }: Exchange) => request.method === 'POST';

/** The index lists a POST for this address. */
function takesPost({ request }: Exchange, facts: Facts): boolean {
  return Object.entries(asObject(facts.index().routes)).some(
    ([route, about]) => request.url.endsWith(route) && textsOf(asObject(about).methods).includes('POST'),
  );
}

const isNoRoute = (exchange: Exchange) => codeOf(exchange) === 'rest_no_route';

/** Answered as a GET of the same address is. */
const isTakenForGet: Sign['holds'] = (exchange, facts) =>
  isPost(exchange) &&
  (Array.isArray(jsonOf(exchange)) || (isNoRoute(exchange) && takesPost(exchange, facts)));

const isWorthAsking = ({ exchanges }: Facts) => isAnsweredByServer(exchanges.preflight);

const means = 'a POST is answered as a GET is, which has no such route or a list';

/** WordPress is asked with GET where a client sends a POST. */
export const postTakenForGet: Clause = [
  ...inPassing(posts.slice(1), means, isTakenForGet),
  { ...shows('garbage-validate', means, isTakenForGet), isWorthAsking },
  // A WordPress before 5.6 knows no batch.
  ...weakly({ ...shows('batch', 'a POST to batch/v1 finds no route', isNoRoute), isWorthAsking }),
];

/** No GET is answered so. */
export const postArrives: Sign[] = inPassing(
  [...posts, 'batch'],
  'a POST arrives as one',
  (exchange) =>
    isPost(exchange) && isRestAnswer(exchange) && !isNoRoute(exchange) && !Array.isArray(jsonOf(exchange)),
);
