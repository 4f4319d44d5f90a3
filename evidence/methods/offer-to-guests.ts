import { isClosed, isClosedByPage } from '../closed.ts';
import type { Facts } from '../facts.ts';
import { codeOf } from '../read.ts';
import { credentialAnswer } from './credential-answer.ts';
import { methods } from './index.ts';

/** What a stranger is told of application passwords. */
export type Offer =
  | { state: 'available' | 'available-for-site' | 'off' | 'untold' }
  | { state: 'off-for-user'; user: string };

/** Null where nothing was heard of the site that could tell. */
export function offerToGuests(facts: Facts): Offer | null {
  const { 'application-passwords': own, 'author-application-passwords': author, index } = facts.exchanges;
  const listed = methods['application-password'].isOffered(facts);
  const said = credentialAnswer(own);
  if (listed === true || said === 'anonymous') return offerToUser(author);
  if (listed === false || said === 'off') return { state: 'off' };
  return isClosed(index) || isClosedByPage(index) || own?.response ? { state: 'untold' } : null;
}

function offerToUser(author: Facts['exchanges']['author-application-passwords']): Offer {
  const user = /(?:\/|%2F)users(?:\/|%2F)(\d+)(?:\/|%2F)/i.exec(author?.request.url ?? '')?.[1];
  if (user !== undefined && credentialAnswer(author) === 'off-for-user')
    return { state: 'off-for-user', user };
  // WordPress got as far as to ask who wants to see them.
  const isAsked = ['rest_cannot_list_application_passwords', 'rest_not_logged_in'].includes(
    codeOf(author) ?? '',
  );
  return { state: isAsked ? 'available' : 'available-for-site' };
}

/** In a few words, with why where it shows. */
export function offerSays(offer: Offer, why: string | null = null): string {
  if (offer.state === 'off-for-user') return `off for user ${offer.user}, and on for the site`;
  if (offer.state === 'off') return `off for the site${why === null ? '' : `; ${why}`}`;
  if (offer.state === 'untold') return 'cannot be told, since the site does not show that to guests';
  return offer.state === 'available' ? 'available' : 'available for the site';
}
