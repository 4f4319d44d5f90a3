import { shown, wrapped } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import type { SiteReport } from '../../model/report.ts';
import { changeText } from '../../text/change.ts';
import { findingText } from '../../text/finding.ts';
import { plain } from '../../text/style.ts';
import { whereOf } from '../../text/verdict-line.ts';
import { states } from '../../text/words.ts';

/** Columns, as many as a ticket has. */
const WIDTH = 90;

/**
 * Returns what passes and is to be read all the same; empty where there is nothing. The short lines come first: of a
 * suite that passes Jenkins keeps 1,000 characters. It stands in the suite, since Ant's schema has no output of a
 * case; Jenkins shows it with each case of the suite.
 */
export function suiteOutput(site: SiteReport): string {
  const passing = site.checks.filter(({ status }) => status === 'warn' || status === 'flaky');
  const causes = new Set(passing.flatMap((check) => check.causes));
  const lines = [
    ...(site.change ? [changeText(site.change)] : []),
    ...passing.map(
      ({ id, status, says, title }) => `${numbered(id)} ${states[status].does}: ${says ?? title}`,
    ),
    ...site.warnings.map(({ says, mend }) => `${says} ${mend}`),
    ...site.notices,
  ].flatMap((line) => wrapped(shown(line), WIDTH));
  const texts = site.findings
    .filter(({ cause }) => causes.has(cause))
    .map((finding) => findingText(finding, whereOf(site), plain, WIDTH));
  return [...(lines.length > 0 ? [lines.join('\n')] : []), ...texts].join('\n\n');
}
