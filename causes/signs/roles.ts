import { asObject } from '../../base/json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';

/** WordPress's own, by the names that are kept with a user. */
const ROLES = ['administrator', 'editor', 'author', 'contributor', 'subscriber'];

/** WordPress knows the user, and no role of theirs. */
export function isRoleless(me: Exchange): boolean {
  const { roles } = asObject(jsonOf(me));
  return statusOf(me) === 200 && Array.isArray(roles) && roles.length === 0;
}

/** What is kept with the user names a role all the same: then the site knows no role of that name. */
export function isRoleLost(me: Exchange): boolean {
  const held = asObject(asObject(jsonOf(me)).capabilities);
  return isRoleless(me) && ROLES.some((role) => held[role] === true);
}
