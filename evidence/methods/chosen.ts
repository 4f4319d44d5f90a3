import { clients } from '../clients/index.ts';
import type { Located } from '../located.ts';
import { dialectIn } from './dialects/spoken.ts';
import { methods } from './index.ts';
import { isGrouped } from './looks.ts';
import type { Method } from './method.ts';

/**
 * The way to log in that this visit tests: the one that was named, else by what was given and what the site offers. It is
 * decided anew as the index arrives; nothing is sent by it before.
 */
export function methodOf(evidence: Located): Method {
  const { login, as, password_looks: looks } = evidence.site;
  if (login !== undefined) return methods[login];
  const usual = as === undefined ? null : clients[as].login;
  const { jwt, 'application-password': own } = methods;
  if (usual !== null && looks !== 'woocommerce-key') return methods[usual];
  if (looks === undefined) return jwt;
  // Whoever closes the index says nothing of either, and nothing else is written so.
  if (isGrouped(looks)) return own;
  if (looks === 'woocommerce-key') return methods.woocommerce;
  const isOnlyWay =
    own.isOffered(evidence) !== null &&
    jwt.isOffered(evidence) === false &&
    dialectIn(evidence.index()) === null;
  return isOnlyWay ? own : jwt;
}
