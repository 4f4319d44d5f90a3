import { urlOf } from '../../evidence/address.ts';
import { type Answerer, answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import { type RedirectKind, redirectOf } from '../../evidence/redirects/redirect.ts';
import type { FixId } from '../../fixes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { CauseDeclaration, Clause, Sign } from '../cause.ts';
import type { CauseId } from '../ids.ts';
import { inPassing, itsWord, shows } from './common.ts';

/** Sent anyway, and a rule redirects all of them or those that it is about. */
export const redirectable: ProbeId[] = [
  'posts',
  'index',
  'redirected-index',
  'rest-route-index',
  'jwt-index',
  'token',
  'validate',
  'draft',
  'garbage-validate',
  'garbage-posts',
  'preflight',
];

export function isTo(...kinds: RedirectKind[]): (exchange: Exchange) => boolean {
  return (exchange) => kinds.some((kind) => redirectOf(exchange)?.kind === kind);
}

/** The answer is a redirect of that kind. */
export const leadsTo = (probe: ProbeId, kind: RedirectKind, means: string): Sign => ({
  ...shows(probe, (exchange) => inFull(means, exchange), isTo(kind)),
  trouble: 'written',
});

/** The same of whichever probe met it. */
export const leadsAnywhereTo = (
  kind: RedirectKind,
  means: (exchange: Exchange) => string,
  probes = redirectable,
): Clause => itsWord(...inPassing(probes, (exchange) => inFull(means(exchange), exchange), isTo(kind)));

/** Causes of one redirected request each: where all that is redirected leads to the same, they are that redirect. */
const redirectedAlone = {
  'index-redirected': ['index'],
  'post-redirected': ['token', 'validate', 'garbage-validate'],
  'redirect-when-logged-in': ['draft'],
  'preflight-blocked': ['preflight'],
} satisfies Partial<Record<CauseId, ProbeId[]>>;

const isAlone = (id: CauseId): id is keyof typeof redirectedAlone => id in redirectedAlone;

/** A redirect of that kind brings them with it. */
export const bringsRedirects = (kind: RedirectKind) =>
  ({
    entails: Object.keys(redirectedAlone).filter((id): id is CauseId => isAlone(id as CauseId)),
    isEntailing: (id, { exchanges }) =>
      isAlone(id) && redirectedAlone[id].some((probe) => redirectOf(exchanges[probe])?.kind === kind),
  }) satisfies Partial<CauseDeclaration>;

/** The address that the index leads to sends back to it. */
export function sendsBack(exchange: Exchange, { exchanges }: Facts): boolean {
  const back = redirectOf(exchange);
  const asked = urlOf(exchanges.index?.request.url);
  if (back === null || asked === null || back.kind === 'itself') return false;
  return back.to.origin === asked.origin && back.to.pathname === asked.pathname;
}

/** Or to itself. */
export function leadsBack(exchange: Exchange, facts: Facts): boolean {
  return redirectOf(exchange)?.kind === 'itself' || sendsBack(exchange, facts);
}

/** Who redirects, as WordPress and plugins say it; null for a web server, and for who keeps silent. */
function redirectorOf(exchange: Exchange | undefined): Answerer | null {
  if (!exchange || redirectOf(exchange) === null || headerOf(exchange, 'x-redirect-by') === null) return null;
  const answerer = answererOf(exchange);
  return answerer.by === 'plugin' || answerer.by === 'wordpress' ? answerer : null;
}

/** What it means, and who redirects. */
export function inFull(means: string, exchange: Exchange): string {
  const redirector = redirectorOf(exchange);
  const name = redirector?.by === 'plugin' ? `the plugin "${redirector.name}"` : 'PHP code of the site';
  const who = redirector === null ? '' : `, by ${name} (${redirector.marks[0]})`;
  // A client that follows sends a GET, but for 307 and 308.
  const isLost = exchange.request.method === 'POST' && ![307, 308].includes(statusOf(exchange) ?? 0);
  return `${means}${who}${isLost ? '; a client that follows it sends a GET without the body' : ''}`;
}

/** The API answers at another address of the site, so that clients can ask there. */
export function goesOnElsewhere(facts: Facts): boolean {
  const root = facts.workingRoot();
  return root !== null && root.style !== 'pretty';
}

/** Rules of a web server, and plugins: whoever says that he redirects, there alone it can be changed. */
export function isOfRedirector(fix: FixId, facts: Facts): boolean {
  const { exchanges } = facts;
  if (fix === 'use-working-root') return goesOnElsewhere(facts);
  const isOfPhp = redirectable.some((probe) => redirectorOf(exchanges[probe]) !== null);
  return isOfPhp ? !/^(apache|nginx)-/.test(fix) : fix !== 'exempt-rest-from-redirects';
}
