import { shown, wrapped } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import type { SiteReport } from '../../model/report.ts';
import { findingText } from '../../text/finding.ts';
import type { Style } from '../../text/style.ts';
import { whereOf } from '../../text/verdict-line.ts';

/**
 * Returns all that the row of a site does not say: its findings, what we could not do, what will not
 * work for long, what sites.yaml should not allow any more.
 */
export function siteDetails(site: SiteReport, style: Style, width: number): string {
  const where = whereOf(site);
  const texts = site.findings.map((finding) => indented(findingText(finding, where, style, width - 2), 2));
  const errors = site.checks
    .filter(({ status }) => status === 'error')
    .map(({ id, says }) => errorText(`${numbered(id)}: ${shown(says ?? '')}`, style, width));
  const notices = site.notices.flatMap((notice) =>
    wrapped(shown(notice), width - 4).map((line) => `  ${line}`),
  );
  const warnings = site.warnings.map(({ says, mend }) =>
    marked('warn', `${shown(says)} ${shown(mend)}`, style, width),
  );
  const parts = [...texts, ...errors, ...warnings, ...(notices.length > 0 ? [notices.join('\n')] : [])];
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function errorText(what: string, style: Style, width: number): string {
  const says = `wp-rest-doctor itself could not do this check; that says nothing about the site. ${what}`;
  return marked('error', says, style, width);
}

function marked(state: 'warn' | 'error', says: string, style: Style, width: number): string {
  return wrapped(says, width - 6)
    .map((line, at) => (at === 0 ? `  ${style.mark(state)} ${line}` : `    ${line}`))
    .join('\n');
}

export function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
