import { counted, isoTime } from '../../base/text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { PLAIN_HTTP } from '../../probes/rules.ts';
import type { Verdict } from '../../visit/judging/verdict.ts';
import type { Warning } from './report.ts';

/** Let's Encrypt renews at 30 days left: with 21 the renewal has failed for more than a week. */
const CERTIFICATE_DAYS = 21;

/** A client that logs in once and works through a list needs longer than this. */
const TOKEN_SECONDS = 600;

const DAY_MS = 86_400_000;

/** Returns what works on the day of the visit, and will not for long, or was to be looked at and was not. */
export function warningsOf(evidence: Evidence, verdicts: readonly Verdict[]): Warning[] {
  return [certificateExpiring(evidence), tokenShortLived(evidence), loginUntested(verdicts)].filter(
    (one) => one !== null,
  );
}

/** Who gave a login waits for what comes of it: without it green is no answer. */
function loginUntested(verdicts: readonly Verdict[]): Warning | null {
  if (!verdicts.some(({ says }) => says === PLAIN_HTTP)) return null;
  return {
    id: 'login-untested',
    layer: 'client',
    says: 'The login was not tested: the site is asked over plain http, where anybody on the way could read it.',
    mend: 'Give the address with https://. Where plain http is meant: allow_http: true in sites.yaml, or --allow-http.',
  };
}

/** Returns when the certificate ends that ends first, where several addresses answered: milliseconds; null without one. */
export function certificateEnd(exchanges: readonly (Exchange | undefined)[]): number | null {
  const ends = exchanges
    .map((exchange) => Date.parse(exchange?.connection?.certificate_expires ?? ''))
    .filter((time) => !Number.isNaN(time));
  return ends.length === 0 ? null : Math.min(...ends);
}

function certificateExpiring({ exchanges, started }: Evidence): Warning | null {
  const end = certificateEnd(Object.values(exchanges));
  if (end === null) return null;
  const days = Math.floor((end - Date.parse(started)) / DAY_MS);
  if (days < 0 || days >= CERTIFICATE_DAYS) return null;
  return {
    id: 'certificate-expiring',
    layer: 'network',
    says: `The certificate expires in ${counted(days, 'day')}, on ${isoTime(end).slice(0, 10)}; from then on no client connects.`,
    mend: 'Renew it, and look why it did not renew itself: certbot renew --dry-run, or the certificates page of the host.',
  };
}

function tokenShortLived({ token }: Evidence): Warning | null {
  const from = token?.iat ?? token?.server_time ?? null;
  if (!token || token.exp === null || from === null) return null;
  const seconds = token.exp - from;
  // One that has expired already fails, which is a finding.
  if (seconds <= 0 || seconds >= TOKEN_SECONDS) return null;
  return {
    id: 'token-short-lived',
    layer: 'plugin',
    says: `A token is valid for ${lifeText(seconds)} only; a client is logged out in the middle of its work.`,
    mend: 'Look for a jwt_auth_expire filter in the theme or a plugin and let it return more; the plugin itself gives 7 days.',
  };
}

function lifeText(seconds: number): string {
  return seconds < 120 ? counted(seconds, 'second') : counted(Math.floor(seconds / 60), 'minute');
}
