import type { Facts } from '../../evidence/facts.ts';
import type { MethodId } from '../../evidence/methods/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { sentInDialect } from './sent-in-dialect.ts';

/** What a request that is logged in carries, as a reader calls it. */
const carried: Record<MethodId, string> = {
  jwt: 'the token',
  'application-password': 'the application password',
  woocommerce: 'the consumer key',
};

/** The request of a probe in words, for the way to log in that this visit tests. */
export function sentAs(probe: ProbeId, facts: Facts): string {
  const dialect = facts.dialect();
  const spoken = dialect && sentInDialect(probe, dialect, facts);
  if (spoken !== null) return spoken;
  const { sends, uses } = probes.known[probe];
  return uses === 'token' ? sends.replace('the token', carried[facts.method().id]) : sends;
}
