import { answererOf } from '../../evidence/answerer/answerer.ts';
import { isMetadata, metadataAddress } from '../../evidence/clients/oauth.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, isRestAnswer } from '../../evidence/read.ts';
import type { Clause } from '../cause.ts';
import { inPassing } from './common.ts';

/** The 401 of the MCP server says where its metadata are. */
export const isPromised: Clause = inPassing(
  ['mcp-initialize'],
  'the 401 of the MCP server names that address',
  (_, facts) => metadataAddress(facts) !== null,
);

/** Something else came in their place. */
export function unfoundMetadata(means: string, holds: (exchange: Exchange) => boolean): Clause {
  return [
    ...inPassing(
      ['oauth-discovery'],
      means,
      (exchange) => !isMetadata(exchange, 'resource') && holds(exchange),
    ),
    ...inPassing(['oauth-server'], means, (exchange) => !isMetadata(exchange, 'issuer') && holds(exchange)),
  ];
}

/** WordPress was asked, and has answered: with a page, an error or a redirect of its own. */
export function isOfWordPress(exchange: Exchange): boolean {
  const { by } = answererOf(exchange);
  return (
    by === 'wordpress' ||
    by === 'plugin' ||
    isRestAnswer(exchange) ||
    headerOf(exchange, 'x-redirect-by') !== null
  );
}
