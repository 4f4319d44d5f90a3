import type { Exchange } from '../../evidence/exchange.ts';
import { speaksUsefulteam } from '../../evidence/jwt-plugins.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import { idNamed } from '../../probes/draft-fate.ts';
import { provenId } from '../../probes/draft-steps.ts';
import type { SchemaName } from '../../schemas/compile.ts';
import { matches } from '../../schemas/index.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing } from '../signs/common.ts';

const isReshaped = (schema: SchemaName, exchange: Exchange) =>
  jsonOf(exchange) !== undefined && matches(schema, jsonOf(exchange)) !== null;

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
        (exchange) =>
          statusOf(exchange) === 200 && !speaksUsefulteam(exchange) && isReshaped('token', exchange),
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
          statusOf(exchange) === 201 && provenId(evidence) !== null && isReshaped('created', exchange),
      ),
      ...inPassing(
        ['draft'],
        'the draft is created, and its answer has the id of another post',
        (exchange, evidence) => {
          const id = provenId(evidence);
          return statusOf(exchange) === 201 && id !== null && ![id, null].includes(idNamed(evidence));
        },
      ),
    ],
  ],
  supportedBy: [answered('garbage-validate', 403, 'jwt_auth_invalid_token', 'the plugin itself is in place')],
  fixes: ['restore-login-answer'],
});
