import { counted } from '../../../base/text.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import type { SiteReport } from '../report.ts';

const DAY_MS = 86_400_000;

/** The host answered: at which address, and for how long its certificate holds. */
export function reached({ server, exchanges, started }: SiteReport) {
  const first = exchanges.find(({ response }) => response !== null);
  if (!first) return null;
  const connection = exchanges.find((one) => one.response !== null && one.connection)?.connection;
  const address = connection?.address ?? server.address;
  const answers = exchanges.filter(({ response }) => response !== null);
  const from = address === null ? '' : ` from ${address}`;
  return {
    short: address ?? 'reached',
    evidence: [
      `${counted(answers.length, 'request')} of ${exchanges.length} got an answer${from}.`,
      ...tlsText(first, connection?.certificate_expires ?? null, started),
    ],
  };
}

function tlsText({ request }: Exchange, expires: string | null, started: string): string[] {
  if (!request.url.startsWith('https:')) return ['It is asked over http: there is no certificate.'];
  const days =
    expires === null ? Number.NaN : Math.floor((Date.parse(expires) - Date.parse(started)) / DAY_MS);
  if (Number.isNaN(days)) return ['The connection is encrypted.'];
  return [`The certificate holds for ${counted(days, 'more day')}.`];
}
