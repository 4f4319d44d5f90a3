import { shown, wrapped } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import type { CheckId } from '../../../checks/ids.ts';
import { checks } from '../../../checks/index.ts';
import type { VisitedSite } from '../../../evidence/evidence.ts';
import type { Finding } from '../../../visit/judging/finding.ts';
import type { CheckResult } from '../../../visit/visit.ts';
import { findingText } from '../../text/finding.ts';
import { plain } from '../../text/style.ts';

/** Columns: wide enough for a ticket, narrow enough for a mail. */
const WIDTH = 90;

/**
 * Returns a check that fails in plain words, ready to be pasted: what, cause, proof and the first fixes. A finding that
 * the failure of another check has whole, as `printedBy` says, is named only. `server` is its software as far as it shows.
 */
export function ticket(
  site: VisitedSite,
  { verdict, findings }: CheckResult,
  printedBy: ReadonlyMap<string, CheckId> = new Map(),
  server: string | null = null,
): string {
  const head = `${shown(site.name)} (${shown(site.url)}): ${numbered(verdict.check)} fails. Healthy means: ${checks.known[verdict.check].question}.`;
  const texts = findings.map((finding) => {
    const other = printedBy.get(finding.cause) ?? verdict.check;
    if (other !== verdict.check) return pointer(finding, other);
    // Which checks it explains is known at the end of the visit alone; this one stands in the first line.
    return findingText({ ...finding, explains: [] }, { access: site.access ?? [], server }, plain, WIDTH);
  });
  return [head, shown(verdict.says ?? ''), ...texts].join('\n\n');
}

function pointer({ cause, certainty, says }: Finding, other: CheckId): string {
  const head = wrapped(shown(`${says} (${cause}, ${certainty})`), WIDTH).join('\n');
  return `${head}\nThe proof and the steps stand at ${numbered(other)} of this site, which fails for the same cause.`;
}

/** Returns a defect of ours in words that let nobody look for it at the site. */
export function errorTicket({ verdict }: CheckResult): string {
  return [
    `wp-rest-doctor itself could not do ${numbered(verdict.check)}. This says nothing about the site.`,
    shown(verdict.says ?? 'no reason was given'),
    'Run it once more; if it stays, report it with this text.',
  ].join('\n\n');
}
