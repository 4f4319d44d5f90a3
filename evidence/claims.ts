import { withoutLastSlashes } from './address.ts';
import type { Located } from './located.ts';
import { codeOf } from './read.ts';
import type { TokenFacts } from './token-facts.ts';

/** Clocks differ and a Date header may come from a proxy: below this many seconds a difference is noise. */
const CLOCK_TOLERANCE_S = 60;

export interface ClaimFault {
  kind: 'expired-at-issue' | 'not-yet-valid' | 'clock-skew' | 'issuer-mismatch' | 'claim-missing';
  says: string;
}

/** What is wrong with the claims of a token that was issued a moment ago. */
export function claimFaults(evidence: Located): ClaimFault[] {
  const { token } = evidence;
  if (token === null) return [];
  return [...missingClaims(token), ...timeFaults(token), ...issuerFault(evidence)];
}

function missingClaims(token: TokenFacts): ClaimFault[] {
  const missing = (['iss', 'iat', 'exp', 'user_id'] as const).filter((claim) => token[claim] === null);
  if (missing.length === 0) return [];
  return [{ kind: 'claim-missing', says: `the token lacks ${missing.join(', ')}` }];
}

/** What is wrong with when it was issued and when it ends. */
export function timeFaults({ iat, nbf, exp, server_time }: TokenFacts): ClaimFault[] {
  const faults: ClaimFault[] = [];
  const now = server_time ?? iat;
  if (now === null) return faults;
  if (exp !== null && exp <= now)
    faults.push({
      kind: 'expired-at-issue',
      says: `the token had expired when it was issued: exp is ${iso(exp)}`,
    });
  if (nbf !== null && nbf > now + CLOCK_TOLERANCE_S)
    faults.push({ kind: 'not-yet-valid', says: `the token is not valid before ${iso(nbf)}` });
  if (iat !== null && Math.abs(iat - now) > CLOCK_TOLERANCE_S)
    faults.push({
      kind: 'clock-skew',
      says: `the token says it was issued at ${iso(iat)}, the server's Date header says ${iso(now)}`,
    });
  return faults;
}

/** The claim names another site than the index does: suspicious, and wrong only if the plugin refuses it for that. */
export function hasForeignIssuer(evidence: Located): boolean {
  const iss = evidence.token?.iss ?? null;
  const { home } = evidence.index();
  return iss !== null && typeof home === 'string' && withoutLastSlashes(iss) !== withoutLastSlashes(home);
}

function issuerFault(evidence: Located): ClaimFault[] {
  if (!hasForeignIssuer(evidence) || codeOf(evidence.exchanges.validate) !== 'jwt_auth_bad_iss') return [];
  const says = `the token's iss is ${evidence.token?.iss}, the site's home is ${evidence.index().home}`;
  return [{ kind: 'issuer-mismatch', says }];
}

/** Seconds since 1970 as a date; the number itself where it is no date at all. */
function iso(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
