import { numbered } from '../../../checks/check.ts';
import type { CheckReport, SiteReport } from '../../model/report.ts';
import { findingText } from '../../text/finding.ts';
import { plain } from '../../text/style.ts';
import { whereOf } from '../../text/verdict-line.ts';

/** Columns, as many as a ticket has. */
const WIDTH = 90;

/** The element of a case that does not pass. */
export interface Outcome {
  element: 'failure' | 'error' | 'skipped';
  attributes: Record<string, string>;
  text: string;
}

/** Returns null for a check that passes; the output of the suite says what it warns of. */
export function outcomeOf(check: CheckReport, site: SiteReport): Outcome | null {
  switch (check.status) {
    case 'fail':
      return failure(check, site);
    case 'error':
      return {
        element: 'error',
        attributes: { type: 'wp-rest-doctor', message: 'wp-rest-doctor itself could not do this check' },
        text: `wp-rest-doctor itself could not do ${numbered(check.id)}. This says nothing about the site.\n\n${check.says ?? 'No reason was given.'}`,
      };
    case 'blocked':
    case 'skipped':
      return { element: 'skipped', attributes: { message: skippedText(check) }, text: '' };
    default:
      return null;
  }
}

function failure({ id, causes, says, title }: CheckReport, site: SiteReport): Outcome {
  const those = site.findings.filter(({ cause }) => causes.includes(cause));
  const head = `${numbered(id)} fails: ${says ?? title}`;
  return {
    element: 'failure',
    attributes: { type: causes[0] ?? 'unexplained', message: those[0]?.says ?? says ?? title },
    text: [head, ...those.map((finding) => findingText(finding, whereOf(site), plain, WIDTH))].join('\n\n'),
  };
}

function skippedText({ blocked_by, says, title }: CheckReport): string {
  return blocked_by ? `blocked by ${numbered(blocked_by)}` : (says ?? title);
}
