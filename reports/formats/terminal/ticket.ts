import { shown } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import { checks } from '../../../checks/index.ts';
import type { VisitedSite } from '../../../evidence/evidence.ts';
import type { CheckResult } from '../../../visit/visit.ts';
import { findingText } from '../../text/finding.ts';
import { plain } from '../../text/style.ts';

/** Columns: wide enough for a ticket, narrow enough for a mail. */
const WIDTH = 90;

/** Returns a check that fails in plain words, ready to be pasted: what, cause, proof and the first fixes. */
export function ticket(site: VisitedSite, { verdict, findings }: CheckResult): string {
  const head = `${shown(site.name)} (${shown(site.url)}): ${numbered(verdict.check)} fails. Healthy means: ${checks.known[verdict.check].question}.`;
  const texts = findings.map((finding) => findingText(finding, plain, WIDTH));
  return [head, shown(verdict.says ?? ''), ...texts].join('\n\n');
}

/** Returns a defect of ours in words that let nobody look for it at the site. */
export function errorTicket({ verdict }: CheckResult): string {
  return [
    `wp-rest-doctor itself could not do ${numbered(verdict.check)}. This says nothing about the site.`,
    shown(verdict.says ?? 'no reason was given'),
    'Run it once more; if it stays, report it with this text.',
  ].join('\n\n');
}
