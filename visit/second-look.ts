import type { Evidence, KeptEvidence } from '../evidence/evidence.ts';
import type { NetworkFailureKind } from '../evidence/exchange.ts';
import { codeOf } from '../evidence/read.ts';
import { mayBeWritten } from '../probes/draft-fate.ts';
import { draftProbes, isGone } from '../probes/draft-steps.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { Site } from '../sites/site.ts';
import { newEvidence } from './new-evidence.ts';
import { Seen, seenOf } from './seen.ts';

/** The plugin says so before it looks at a user or a password; of others, that a route is not there. */
const BEFORE_THE_PASSWORD = ['jwt_auth_bad_config', 'rest_no_route'];

const NEVER_ARRIVED: NetworkFailureKind[] = [
  'dns-failure',
  'connection-refused',
  'connection-timeout',
  'network-unreachable',
];

/**
 * The beginning of another visit to a site that was just visited: all is asked again but what does harm when it is done
 * twice. A login that was refused is not tried again, and where a draft could be written no second one is.
 */
export function lookAgain(site: Site, { evidence: before, secrets }: Seen): Seen {
  const evidence = newEvidence(site);
  const kept: ProbeId[] = [
    'bogus-login',
    ...(isRefused(before) ? ['token' as const] : []),
    ...draftKept(before),
  ];
  for (const probe of kept) {
    const exchange = before.exchanges[probe];
    if (exchange) evidence.exchanges[probe] = exchange;
  }
  if (mayBeWritten(before) && before.draft_mark !== undefined) evidence.draft_mark = before.draft_mark;
  return new Seen(evidence, secrets);
}

/**
 * The beginning of a visit after somebody fixed something: what failed is asked again, a login as well, but no login that
 * is wrong on purpose. A draft that may be there is looked for, and no second one is written.
 */
export function lookAfterFix(site: Site, before: KeptEvidence): Seen {
  const seen = seenOf(site);
  const { evidence } = seen;
  const bogus = before.exchanges['bogus-login'];
  if (bogus) evidence.exchanges['bogus-login'] = bogus;
  else evidence.unsent['bogus-login'] = 'no wrong login is tried when a fix is looked at';
  if (mayBeWritten(before) && !isGone(before)) {
    if (before.exchanges.draft) evidence.exchanges.draft = before.exchanges.draft;
    if (before.draft_mark !== undefined) evidence.draft_mark = before.draft_mark;
  }
  return seen;
}

/**
 * Of a draft that was sent, what is not to be asked again: after a create whose fate is unknown there is no second one.
 * Unless it was seen to be gone, it is looked for once more.
 */
export function draftKept(evidence: Evidence): ProbeId[] {
  if (!mayBeWritten(evidence)) return [];
  return isGone(evidence) ? [...draftProbes] : ['draft'];
}

/** A login that came to nothing, unless it is certain that nobody looked at the password: that counts nowhere. */
function isRefused({ token, exchanges }: Evidence): boolean {
  const exchange = exchanges.token;
  if (token !== null || !exchange) return false;
  const { response, failure } = exchange;
  if (response === null) return failure === null || !NEVER_ARRIVED.includes(failure.kind);
  // A server error is no such answer: PHP may break off after it has looked.
  return response.status !== 404 && !BEFORE_THE_PASSWORD.includes(codeOf(exchange) ?? '');
}
