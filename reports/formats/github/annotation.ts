import { shown, shownLines } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';
import type { SiteReport } from '../../model/report.ts';
import { changeText } from '../../text/change.ts';
import { FLAKY } from '../../text/finding.ts';
import { namesOf, whereText } from '../../text/names.ts';
import { changes, layerName, states } from '../../text/words.ts';
import type { Level, Place } from './command.ts';

export interface Annotation {
  level: Level;
  title: string;
  message: string;
  /** Where the site stands, where that is known. */
  place?: Place | null;
}

const levelOf: Partial<Record<SiteReport['status'], Level>> = {
  fail: 'error',
  error: 'error',
  flaky: 'warning',
  warn: 'warning',
};

/** Returns what there is to say about a site; null when it is well, and was before. */
export function annotationOf(site: SiteReport): Annotation | null {
  const level = levelOf[site.status];
  const about = (says: string) => ({ title: `${shown(site.name)} ${says}`, message: messageOf(site) });
  if (level) return { level, ...about(states[site.status].visit) };
  return site.change?.kind === 'recovered' ? { level: 'notice', ...about(changes.recovered.now) } : null;
}

/** The finding that weighs most is shown whole, the others by their names. */
function messageOf(site: SiteReport): string {
  const [first, ...others] = [...site.findings].sort((a, b) => weight(a) - weight(b));
  const lines = [
    ...(first ? findingLines(first) : checkLines(site)),
    ...(others.length > 0 ? [`Also: ${others.map(nameOf).join(', ')}`] : []),
    ...site.warnings.map(({ says, mend }) => `${shown(says)} ${shown(mend)}`),
    ...(site.change ? [`This site ${shown(changeText(site.change))}.`] : []),
    shown(site.url),
  ];
  return lines.join('\n');
}

function weight({ severity, flaky }: Finding): number {
  return severity === 'fail' ? 0 : flaky ? 1 : 2;
}

function nameOf({ cause, entailed_by }: Finding): string {
  return shown(entailed_by ? `${cause} (will go with ${entailed_by})` : cause);
}

function findingLines(finding: Finding): string[] {
  const { layer, certainty, says, flaky, fixes } = finding;
  const named = namesOf(finding).map(shown).join(' or ');
  const [fix] = fixes;
  return [
    shown(says),
    `${named}, ${shown(layerName(layer))}, ${shown(certainty)}`,
    ...(flaky ? [FLAKY] : []),
    ...(fix ? fixLines(fix) : []),
  ];
}

function fixLines(fix: PrintedFix): string[] {
  const where = whereText(fix);
  return [
    `How to fix it: ${shown(fix.says)}.${where === null ? '' : ` ${shown(where)}`}`,
    ...(fix.snippet === null ? [] : [shownLines(fix.snippet).trimEnd()]),
  ];
}

/** Where no cause is known, the checks themselves say what failed. */
function checkLines({ checks }: SiteReport): string[] {
  return checks
    .filter(({ status }) => ['fail', 'error', 'flaky', 'warn'].includes(status))
    .map(({ id, status, says, title }) => {
      const whose = status === 'error' ? 'wp-rest-doctor itself could not do it, ' : '';
      return `${numbered(id)}: ${whose}${shown(says ?? title)}`;
    });
}
