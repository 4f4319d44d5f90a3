import { isServed, isUnknownMethod } from '../../evidence/clients/asked.ts';
import { SESSION_HEADER } from '../../evidence/clients/mcp-initialize.ts';
import {
  isChallenge,
  isMetadata,
  metadataAddress,
  ownMetadataAddress,
  ownServerAddress,
} from '../../evidence/clients/oauth.ts';
import { LOGIN_WORKS } from '../../evidence/clients/words.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { ask, failButGoOn, type Judgement, warn } from '../check.ts';

/** A session that began is ended before anything is said of it. */
export function endOfSession(facts: Facts): Judgement | null {
  const { 'as-client': begun, 'mcp-session-end': ended } = facts.exchanges;
  const isOpen = !ended && whyNotSent('mcp-session-end', facts) === null;
  return isOpen && headerOf(begun, SESSION_HEADER) !== null ? ask('mcp-session-end') : null;
}

/** Where none came the client goes on without, and a server that wants one refuses all that follows. */
export function withoutSession(own: Judgement, facts: Facts): Judgement {
  const { 'as-client': begun, 'mcp-ping': next } = facts.exchanges;
  if (facts.site.as !== 'mcp' || headerOf(begun, SESSION_HEADER) !== null) return own;
  if (!next) return whyNotSent('mcp-ping', facts) === null ? ask('mcp-ping') : own;
  return isServed(next) || isUnknownMethod(next)
    ? own
    : failButGoOn(
        `${LOGIN_WORKS}, and the MCP server answers initialize without Mcp-Session-Id; what an MCP client asks next is refused: ${describeAnswer(next)}`,
      );
}

/** Without credentials a client of MCP is to be shown where to log in (OAuth). */
export function judgeDiscovery(own: Judgement | null, facts: Facts): Judgement | null {
  const { 'mcp-initialize': asked, 'oauth-discovery': resource, 'oauth-server': server } = facts.exchanges;
  if (!asked) return whyNotSent('mcp-initialize', facts) === null ? ask('mcp-initialize') : own;
  if (isServed(asked)) return own;
  if (!isChallenge(asked)) {
    const isRefused = [401, 403].includes(statusOf(asked) ?? 0);
    const meets = isRefused ? 'is refused before it can log in' : 'finds no MCP server';
    return failButGoOn(`an MCP client ${meets}: ${describeAnswer(asked)}`);
  }
  if (metadataAddress(facts) === null)
    return warn(
      `the MCP server wants a login and none was given (--user NAME): ${describeAnswer(asked)}, without WWW-Authenticate, so a client is not shown where to get one`,
    );
  if (!resource && ownMetadataAddress(facts) !== null) return ask('oauth-discovery');
  if (resource && !isMetadata(resource, 'resource')) return unfound('its MCP server', resource);
  if (!server && ownServerAddress(facts) !== null) return ask('oauth-server');
  return server && !isMetadata(server, 'issuer') ? unfound('its authorization server', server) : own;
}

const unfound = (whose: string, exchange: Exchange): Judgement =>
  failButGoOn(`an MCP client does not find the OAuth metadata of ${whose}: ${describeAnswer(exchange)}`);
