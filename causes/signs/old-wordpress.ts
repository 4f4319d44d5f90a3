import type { Facts } from '../../evidence/facts.ts';
import { codeOf, textsOf } from '../../evidence/read.ts';
import { shows } from './common.ts';

/** What WordPress 5.6 brought together with application passwords, and lists to everybody. */
const BESIDE_THEM = 'wp-site-health/v1';

/** The index lacks what came with application passwords. Who takes routes away may have taken this as well. */
export function isBeforeApplicationPasswords(facts: Facts): boolean {
  const { namespaces } = facts.index();
  return Array.isArray(namespaces) && !textsOf(namespaces).includes(BESIDE_THEM);
}

export const applicationPasswordsUnheardOf = shows(
  'application-passwords',
  'WordPress knows no such route, nor what came to it together with them',
  (exchange, facts) => codeOf(exchange) === 'rest_no_route' && isBeforeApplicationPasswords(facts),
);
