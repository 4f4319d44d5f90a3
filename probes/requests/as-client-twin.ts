import { keepForClient } from '../../evidence/clients/kept.ts';
import { testRequest } from '../as-client.ts';
import type { Probe } from '../probe.ts';

/** It differs from `as-client` in one thing: what flips the answer is what was refused. */
export const asClientTwin: Probe = {
  id: 'as-client-twin',
  order: 143,
  sends: 'the same with our own User-Agent',
  tells: 'whether the name of the client is refused, or what it asks',
  expects: 'what the client was answered',
  uses: 'token',
  inName: 'any',
  request(context) {
    const request = testRequest(context);
    if (request === null) return null;
    const { 'user-agent': _, ...headers } = request.headers as Record<string, string>;
    return { ...request, headers };
  },
  keep: keepForClient,
};
