import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { codeOf, isRestAnswer, jsonOf, statusOf, textsOf } from '../../evidence/read.ts';
import { isKeptByServer } from '../../evidence/server-options.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Clause, Sign } from '../cause.ts';
import { inPassing, shows, weakly } from './common.ts';

export const posts: ProbeId[] = ['garbage-validate', 'token', 'validate', 'false-token', 'draft'];

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

const isWorthAsking = ({ exchanges }: Facts) => isKeptByServer(exchanges.preflight);

/** And no rule leads to WordPress what is no GET, so nothing else has made one of it. */
export const isLedAsGet: Sign['holds'] = (exchange, facts) =>
  isTakenForGet(exchange, facts) && isWorthAsking(facts);

const means = 'a POST is answered as a GET is, which has no such route or a list';

/** WordPress is asked with GET where a client sends a POST. */
export const postTakenForGet: Clause = [
  ...inPassing(posts.slice(1), means, isTakenForGet),
  { ...shows('garbage-validate', means, isTakenForGet), isWorthAsking },
  // A WordPress before 5.6 knows no batch.
  ...weakly({ ...shows('batch', 'a POST to batch/v1 finds no route', isNoRoute), isWorthAsking }),
];

/** The web server knows it for a POST. */
const isRefusedAsPost: Sign['holds'] = (exchange) =>
  isPost(exchange) && !isRestAnswer(exchange) && [403, 405, 501].includes(statusOf(exchange) ?? 0);

/** No GET is answered so. */
export const postArrives: Sign[] = [
  ...inPassing(
    [...posts, 'batch'],
    'a POST arrives as one',
    (exchange) =>
      isPost(exchange) && isRestAnswer(exchange) && !isNoRoute(exchange) && !Array.isArray(jsonOf(exchange)),
  ),
  ...inPassing([...posts, 'batch'], 'a POST is refused as one', isRefusedAsPost),
];
