import { answererOf, isOfPhp } from '../answerer/answerer.ts';
import type { Evidence } from '../evidence.ts';
import { redirectOf } from './redirect.ts';

/** The two that send back and forth: the index, and what was asked at the address it leads to. */
const probes = ['index', 'redirected-index', 'redirect-target'] as const;

/**
 * Which of the two redirects is not written by PHP, where the other one is: WordPress can follow it, and not the other
 * way round. Null where they do not differ.
 */
export function serversRedirect({ exchanges }: Evidence): (typeof probes)[number] | null {
  const sent = probes.flatMap((probe) => {
    const exchange = exchanges[probe];
    return exchange && redirectOf(exchange) ? [{ probe, isOfPhp: isOfPhp(answererOf(exchange).by) }] : [];
  });
  const ofServers = sent.filter((one) => !one.isOfPhp);
  return sent.length === 2 && ofServers.length === 1 ? (ofServers[0]?.probe ?? null) : null;
}
