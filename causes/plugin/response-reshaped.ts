import { answererOf, isOfPhp } from '../../evidence/answerer/answerer.ts';
import { isMisstated } from '../../evidence/as-served.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { loginAnswer } from '../../evidence/login-answer.ts';
import { speaksUsefulteam } from '../../evidence/methods/dialects/usefulteam.ts';
import { codeOf, isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';
import { idNamed } from '../../probes/draft-fate.ts';
import { provenId } from '../../probes/draft-steps.ts';
import type { SchemaName } from '../../schemas/compile.ts';
import { matches } from '../../schemas/index.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, isSuccess, weakly } from '../signs/common.ts';

const isReshaped = (schema: SchemaName, exchange: Exchange) =>
  jsonOf(exchange) !== undefined && matches(schema, jsonOf(exchange)) !== null;

/** Another plugin has a form of its own. */
const isLoginReshaped = (exchange: Exchange, { dialect }: Facts) =>
  dialect() === null &&
  statusOf(exchange) === 200 &&
  !speaksUsefulteam(exchange) &&
  loginAnswer(exchange) === null &&
  codeOf(exchange) !== 'wp_die' &&
  !isMisstated(exchange) &&
  !Array.isArray(jsonOf(exchange)) &&
  answererOf(exchange).page === null &&
  isReshaped('token', exchange);

/** WordPress wrote it, and it is no answer to another request, as a cache that mixes up its keys may give. */
const isOfLogin = (exchange: Exchange) =>
  !isRestAnswer(exchange) &&
  Object.keys(Object(jsonOf(exchange))).length > 0 &&
  isOfPhp(answererOf(exchange).by);

const isUnusable = ({ token }: Facts) => token?.unsendable === true || token?.oversized !== undefined;

const isOfTheLogin = (facts: Facts) =>
  isUnusable(facts) || (facts.exchanges.token !== undefined && isLoginReshaped(facts.exchanges.token, facts));

export const responseReshaped = defineCause({
  id: 'response-reshaped',
  layer: 'plugin',
  order: 480,
  says: 'A filter of the site changes the form of the answers, so clients do not find what they look for',
  short: 'answers reshaped',
  symptom: 'Requests succeed, and the answer lacks members that this plugin and WordPress put there.',
  explains: ['smoke', 'token', 'draft'],
  shownBy: [
    [
      ...inPassing(
        ['token'],
        'the login succeeds, and its answer has no member "token"',
        (exchange, facts) => isLoginReshaped(exchange, facts) && isOfLogin(exchange),
      ),
      ...weakly(
        ...inPassing(
          ['token'],
          'the login is answered with JSON that has no member "token", and it may be the answer to something else',
          (exchange, facts) => isLoginReshaped(exchange, facts) && !isOfLogin(exchange),
        ),
      ),
      ...inPassing(
        ['token'],
        'the login succeeds, and its token holds characters that no header can carry',
        (_, { token }) => token?.unsendable === true,
      ),
      ...inPassing(
        ['token'],
        'the login succeeds, and its token is longer than what servers take in a header',
        (_, { token }) => token?.oversized !== undefined,
      ),
      ...inPassing(
        ['posts'],
        'the posts lack what WordPress puts there',
        (exchange) =>
          statusOf(exchange) === 200 && Array.isArray(jsonOf(exchange)) && isReshaped('posts', exchange),
      ),
      ...inPassing(
        ['draft'],
        'the draft is created, and its answer lacks what WordPress puts there',
        (exchange, evidence) =>
          isSuccess(exchange, evidence) && provenId(evidence) !== null && isReshaped('created', exchange),
      ),
      ...inPassing(
        ['draft'],
        'the draft is created, and its answer has the id of another post',
        (exchange, evidence) => {
          const id = provenId(evidence);
          return isSuccess(exchange, evidence) && id !== null && ![id, null].includes(idNamed(evidence));
        },
      ),
    ],
  ],
  supportedBy: [answered('garbage-validate', 403, 'jwt_auth_invalid_token', 'the plugin itself is in place')],
  fixes: ['restore-login-answer', 'find-the-breaking-plugin'],
  // The lines take a filter of the login away, and no other.
  isFitting: (fix, facts) => (fix === 'restore-login-answer') === isOfTheLogin(facts),
});
