import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { saysOfTokens } from '../../evidence/methods/dialects/says-of-tokens.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import type { Clause } from '../cause.ts';
import { inPassing, shows } from './common.ts';
import { inDialect, meansIn } from './dialect.ts';

const isUser = (exchange: Exchange) =>
  statusOf(exchange) === 200 && typeof asObject(jsonOf(exchange)).id === 'number';

const isGuest = (exchange: Exchange) => statusOf(exchange) === 401;

/** The plugin of another author answers, and sees no header; or it says nothing, and the request is a guest's. */
export const unseenByDialect: Clause = [
  inDialect('false-token', 'no-header', 'the plugin answers and sees no header'),
  ...inPassing(
    ['validate'],
    'the token was sent, and the plugin sees none',
    (exchange, facts) => meansIn(exchange, facts) === 'no-header',
  ),
  ...inPassing(
    ['me'],
    'the token was sent, and the request is taken for that of a guest',
    (exchange, facts) => facts.dialect()?.renamed !== undefined && facts.token !== null && isGuest(exchange),
  ),
];

/** What shows that the token is good, or that the request is a guest's. */
export const seenElsewhere: Clause = [
  shows('me-renamed', 'the same token is accepted in a header of another name', isUser),
  ...inPassing(
    ['me'],
    'the token was sent, and the request is taken for that of a guest',
    (exchange, facts) => saysOfTokens(facts.dialect()) && facts.token !== null && isGuest(exchange),
  ),
  ...inPassing(
    ['false-token'],
    'it says so of a token that was sent',
    (exchange, facts) => facts.token === null && meansIn(exchange, facts) === 'no-header',
  ),
];

/** A token was seen, and its plugin says what it thinks of it. */
export const acceptedByDialect: Clause = [
  shows(
    'me',
    'a token was accepted, so its header arrived',
    (exchange, facts) => facts.dialect() !== null && facts.token !== null && isUser(exchange),
  ),
  shows(
    'validate',
    'its plugin has seen the token',
    (exchange, facts) =>
      facts.dialect()?.validate?.accepts(exchange) === true || meansIn(exchange, facts) === 'token-refused',
  ),
  inDialect('false-token', 'token-refused', 'the plugin has seen the false token'),
];
