import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { checkMethod } from '../../evidence/methods/dialects/check-method.ts';
import type { Dialect } from '../../evidence/methods/dialects/dialect.ts';
import { meaningIn } from '../../evidence/methods/dialects/refusal.ts';
import { isCacheHit } from '../../evidence/read.ts';
import { isAnsweredAsGet, isPostStored, mayBeStored } from '../../evidence/stored.ts';
import { isTokenRefused } from '../../evidence/token-refused.ts';
import type { ProbeId } from '../../probes/ids.ts';

type Send = (probe: ProbeId) => Promise<void>;

const STORED =
  'a cache answers POST requests too: it would keep the token, and hand it to whoever posts to the login next';

/**
 * Why the site is not logged in to, null when it may be: where a cache answers POST as well, it would keep the token and
 * hand it to whoever posts there next. `garbage-posts` is sent in every visit; only where it shows a cache, more is asked.
 */
export async function whyNoLogin(evidence: Evidence, send: Send): Promise<string | null> {
  const dialect = factsOf(evidence).dialect();
  if (dialect !== null) return whyNoLoginIn(dialect, evidence, send);
  await send('garbage-posts');
  if (!mayBeStored(evidence)) return null;
  await send('garbage-validate');
  if (isTokenRefused(evidence.exchanges['garbage-validate'])) await send('plain-post');
  return isPostStored(evidence) ? STORED : null;
}

/**
 * Another plugin may answer a false token as if none was sent, or count it: so one is sent only where a cache says that it
 * answers, and where the plugin's check of a token is a POST as its login is.
 */
async function whyNoLoginIn(dialect: Dialect, evidence: Evidence, send: Send): Promise<string | null> {
  const { exchanges } = evidence;
  const isOfRest = dialect.login.form !== 'graphql';
  if (isOfRest) await send('preflight');
  if (isOfRest && isAnsweredAsGet(exchanges.preflight)) return STORED;
  const isHit = (['posts', 'index', 'preflight', 'graphql'] as const).some((one) =>
    isCacheHit(exchanges[one]),
  );
  if (!isHit || (isOfRest && checkMethod(dialect, factsOf(evidence).index()) !== 'POST')) return null;
  await send('false-token');
  if (meaningIn(dialect, exchanges['false-token']) === 'token-refused') await send('plain-post');
  return isPostStored(evidence) ? STORED : null;
}
