import type { Facts } from '../../../evidence/facts.ts';
import { guardInIndex, guardInRefusal } from '../../../evidence/login-guards.ts';
import { credentialAnswer } from '../../../evidence/methods/credential-answer.ts';
import { methods } from '../../../evidence/methods/index.ts';
import { isTokenRefused } from '../../../evidence/token-refused.ts';
import type { ProbeId } from '../../../probes/ids.ts';

/**
 * A wrong password and a lost header look the same. The other forms of the address tell whether the header is lost here
 * alone; a door that takes the password in its body tells which of the two it is. Each is asked once.
 */
export function nextWitness(facts: Facts): ProbeId | null {
  const { exchanges, unsent } = facts;
  const isOpen = (probe: ProbeId) => !exchanges[probe] && unsent[probe] === undefined;
  // Who counts what is tried would lock out the next one that comes.
  if (guardInIndex(facts) !== null || guardInRefusal(facts) !== null) return null;
  const arrives =
    isTokenRefused(exchanges['garbage-posts']) || credentialAnswer(exchanges.introspect) !== 'anonymous';
  const others: ProbeId[] = arrives ? [] : ['introspect-query', 'introspect-pathinfo'];
  const worked = others.some((probe) => credentialAnswer(exchanges[probe]) === 'accepted');
  const next = worked ? undefined : others.find(isOpen);
  if (next !== undefined || worked) return next ?? null;
  const door = methods.jwt.isOffered(facts) ? 'token' : 'xmlrpc-login';
  return isOpen(door) ? door : null;
}
