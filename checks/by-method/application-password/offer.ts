import type { Facts } from '../../../evidence/facts.ts';
import { offerSays, offerToGuests } from '../../../evidence/methods/offer-to-guests.ts';
import { ask, type Judgement } from '../../check.ts';

/** What a stranger sees of application passwords. Where they are off for the site, the check before has said so. */
export function judgeOffer(facts: Facts): Judgement | null {
  const { exchanges, site, unsent } = facts;
  if (site.has_credentials) return null;
  const offer = offerToGuests(facts) ?? { state: 'untold' };
  const isOpen =
    !exchanges['author-application-passwords'] && unsent['author-application-passwords'] === undefined;
  if (offer.state === 'available-for-site' && isOpen) return ask('author-application-passwords');
  const isHalf = offer.state === 'available-for-site';
  const rest = isHalf ? '; whether they are for each user cannot be told' : '';
  return { state: 'skipped', says: `no login given; application passwords: ${offerSays(offer)}${rest}` };
}
