import { type Answerer, isOfPhp } from '../../evidence/answerer/answerer.ts';
import type { PageKind } from '../../evidence/answerer/page.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isBlocked } from '../../evidence/gatekeepers.ts';
import { statusOf } from '../../evidence/read.ts';
import type { FixId } from '../../fixes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';

const refusing: (PageKind | null)[] = ['refusal', 'challenge', 'limit', 'lockout', 'closed'];

/** Products of hosts, which no customer can set. */
const ofHosts = /^(?:Imunify360|BitNinja|Monarx|LiteSpeed|SiteGround)$/;

/**
 * The fixes that change what one writer of refusals does, and whose that is: `by` and the name. Where a page names
 * nobody it may be of ModSecurity, which has no page of its own.
 */
const owners: Partial<Record<FixId, (answerer: Answerer) => boolean>> = {
  'nginx-limit-dry-run': ({ by }) => by === 'unknown' || by === 'web-server',
  'modsecurity-crs-wordpress': isOfModSecurity,
  'modsecurity-exempt-rest': isOfModSecurity,
  'cloudflare-skip-rest': ({ by, name }) => name === 'Cloudflare' || by === 'unknown',
  'sucuri-allow-address': ({ name }) => name === 'Sucuri',
  'aws-waf-allow-rest': ({ name }) => /AWS WAF/.test(name ?? ''),
  'siteground-admit-address': ({ name }) => name === 'SiteGround',
  'imunify-allow-address': ({ name }) => name === 'Imunify360',
  'allow-at-the-host': ({ by, name }) =>
    by === 'bot-protection' && ofHosts.test(name ?? '') && !/^(?:Imunify360|SiteGround)$/.test(name ?? ''),
  'allow-at-the-edge': ({ by, name }) =>
    (by === 'edge' || by === 'bot-protection') &&
    !ofHosts.test(name ?? '') &&
    !/^(?:Cloudflare|Sucuri)$|AWS WAF/.test(name ?? ''),
  'cloudflare-rate-limit': ({ name }) => name === 'Cloudflare',
  'wordfence-rate-limit': ({ name }) => name === 'Wordfence',
  'wordfence-allow-address': ({ name }) => name === 'Wordfence',
  'ninjafirewall-rule-off': ({ name }) => name === 'NinjaFirewall',
  // A page that nobody signs may be of a plugin as well.
  'find-the-answering-plugin': ({ by }) => by === 'unknown' || (isOfPhp(by) && by !== 'plugin'),
  'allow-in-the-plugin': ({ by, name, page }) =>
    by === 'plugin' && page !== null && name !== 'Wordfence' && name !== 'NinjaFirewall',
};

function isOfModSecurity({ by, name }: Answerer): boolean {
  return by === 'unknown' || name === 'ModSecurity' || name === 'Comodo WAF' || by === 'web-server';
}

/** Those who refused requests of this visit. */
function refusers({ exchanges, answerer }: Facts): Answerer[] {
  const asked = Object.keys(exchanges) as ProbeId[];
  return (
    asked
      // An answer without a body names nobody.
      .filter((probe) => exchanges[probe]?.request.method !== 'HEAD')
      .filter(
        (probe) =>
          refusing.includes(answerer(probe)?.kind ?? null) ||
          (statusOf(exchanges[probe]) === 429 && isOfPhp(answerer(probe)?.by ?? 'nobody')) ||
          isBlocked(exchanges[probe]),
      )
      .flatMap((probe) => answerer(probe) ?? [])
  );
}

/** Whether this fix is for who refused: null where nobody did, or where it is for anybody. */
export function isForOwner(id: FixId, facts: Facts): boolean | null {
  const isOwn = owners[id];
  const seen = isOwn ? refusers(facts) : [];
  return isOwn && seen.length > 0 ? seen.some(isOwn) : null;
}
