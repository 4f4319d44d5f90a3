import { pathOf } from '../../evidence/address.ts';
import type { Facts } from '../../evidence/facts.ts';
import { sentOrigin } from '../../evidence/origin.ts';
import { headerOf, isRestAnswer } from '../../evidence/read.ts';
import type { FixId } from '../../fixes/ids.ts';

/** Their files are of the whole host, so that another application at the root would lose its own lines. */
const ofHost = /^(?:apache-vhost|nginx|varnish|lighttpd|caddy)-/;

/** They leave all to WordPress, which then answers every origin. */
const ofWordPress = /-allow-headers$/;

/** The line that names an origin stays, and what WordPress says beside it goes. */
const oneOrigin = /-one-origin$/;

/** A site that names its own front end stays closed to all others, and a preflight that WordPress never sees is not left to it. */
export function fitsCors(fix: FixId, facts: Facts): boolean {
  if (fix === 'ask-the-host') return true;
  if (ofHost.test(fix) && pathOf(facts.site.url) !== '') return false;
  if (isTwice(facts)) return oneOrigin.test(fix);
  if (oneOrigin.test(fix)) return false;
  const isPlugins = fix === 'rest-allow-headers';
  if (isPlugins || ofWordPress.test(fix)) return isOfWordPress(facts) && (isPlugins || isOpen(facts));
  return !isOfWordPress(facts) || !isOpen(facts) || fix === 'list-authorization';
}

/** Any origin is admitted by now: one that nobody knows was. */
function isOpen({ exchanges, site }: Facts): boolean {
  return site.origin === undefined || headerOf(exchanges.preflight, 'access-control-allow-origin') === '*';
}

/** Who may ask is said twice, which no browser takes, and one of the two is a name: it may be meant. */
function isTwice({ exchanges, site }: Facts): boolean {
  const admitted = (headerOf(exchanges.preflight, 'access-control-allow-origin') ?? '').split(/\s*,\s*/);
  if (admitted.length < 2 || admitted.includes('*')) return false;
  return site.origin !== undefined || admitted.some((origin) => origin !== sentOrigin(exchanges.preflight));
}

function isOfWordPress(facts: Facts): boolean {
  const { by } = facts.answerer('preflight') ?? {};
  return by === 'wordpress' || by === 'plugin' || isRestAnswer(facts.exchanges.preflight);
}
