import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { isPostStored, mayBeStored } from '../../evidence/stored.ts';
import { isTokenRefused } from '../../evidence/token-refused.ts';
import type { ProbeId } from '../../probes/ids.ts';

/**
 * Why the site is not logged in to, null when it may be: where a cache answers POST as well, it would keep the token and
 * hand it to whoever posts there next. `garbage-posts` is sent in every visit; only where it shows a cache, more is asked.
 */
export async function whyNoLogin(
  evidence: Evidence,
  send: (probe: ProbeId) => Promise<void>,
): Promise<string | null> {
  // Another plugin may answer a false token as if none was sent, or count it.
  if (factsOf(evidence).dialect() !== null) return null;
  await send('garbage-posts');
  if (!mayBeStored(evidence)) return null;
  await send('garbage-validate');
  if (isTokenRefused(evidence.exchanges['garbage-validate'])) await send('plain-post');
  return isPostStored(evidence)
    ? 'a cache answers POST requests too: it would keep the token, and hand it to whoever posts to /token next'
    : null;
}
