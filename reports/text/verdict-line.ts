import { capital, shown } from '../../base/text.ts';
import { causeShorts } from '../../causes/shorts.ts';
import { LOGIN_WORKS } from '../../evidence/clients/words.ts';
import { PLAIN_HTTP } from '../../probes/rules.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import { INTERRUPTED } from '../../visit/judging/interrupted.ts';
import type { SiteReport } from '../model/report.ts';
import { lowered } from './care.ts';
import { firstStep } from './first-step.ts';
import { headline } from './headline.ts';
import { serverName } from './server-name.ts';
import type { Where } from './step.ts';
import { layerName } from './words.ts';

/** Returns `shop: a client can log in, and its token is refused: Authorization dropped (web server, Apache). First: …` */
export function verdictLine(site: SiteReport): string {
  const [first, ...others] = site.findings;
  const says = `${shown(site.name)}: ${lowered(headline(site))}`;
  if (!first || site.status === 'pass') return `${says}.${howToTest(site)}${cutShort(site)}`;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `${says}: ${causeInShort(first, site.server.software)}${more}.${cutShort(site)} ${firstStep(first, whereOf(site))}`.trimEnd();
}

/** What failed before the run was interrupted need not be all that fails. */
function cutShort({ interrupted, interrupted_by: by, status }: SiteReport): string {
  if (!interrupted || status === 'skipped') return '';
  return ` ${capital(shown(by ?? INTERRUPTED))}; the rest was not checked.`;
}

/** `Authorization dropped (web server, Apache)` */
export function causeInShort({ cause, layer, symptom }: Finding, software: string | null): string {
  const short = causeShorts[cause] ?? cause;
  if (cause === 'unrecognised') return shown(symptom.replace(/\.$/, ''));
  const name = software === null || layer !== 'web-server' ? '' : `, ${serverName(software)}`;
  return shown(`${short} (${layerName(layer)}${name})`);
}

/** For whom the steps of a site are. */
export function whereOf({ access = [], server }: SiteReport): Where {
  return { access, server: server.software };
}

/** A visit that nobody logged in for says how that is done. */
function howToTest({ checks, interrupted }: SiteReport): string {
  if (interrupted) return '';
  const token = checks.find(({ id }) => id === 'token');
  const isTested = checks.some(
    ({ id, status, says }) =>
      id === 'validate' && (status === 'pass' || status === 'warn' || says?.startsWith(LOGIN_WORKS)),
  );
  if (token?.status !== 'skipped' || isTested) return '';
  return token.says === PLAIN_HTTP ? ' To test it: https, or --allow-http.' : ' To test it: --user NAME.';
}
