import { counted, isoTime, milliseconds } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import type { CheckReport, SiteReport } from '../../model/report.ts';
import { isDone, timeSpent } from '../../model/status.ts';
import { cell, code, text } from '../../text/markdown.ts';
import { type State, states } from '../../text/words.ts';
import { changeMarkdown } from './changes.ts';
import { findingMarkdown } from './finding.ts';
import { warningLines } from './warnings.ts';

/** Returns the sign for the eye, and the word for whoever hears it read out. */
export function stateMarkdown(state: State): string {
  return `${states[state].emoji} ${state}`;
}

/** Returns a site as parts that may be left out from the end: the verdict, the checks, then each finding. */
export function siteMarkdown(site: SiteReport, started: Date): string[] {
  const causes = site.findings.map(({ says }) => `**${text(says)}**`);
  return [
    `## ${states[site.status].emoji} ${text(site.name)} ${states[site.status].visit}`,
    ...(causes.length > 0 ? [causes.join('\\\n')] : []),
    ...changeMarkdown(site),
    factsOf(site, started),
    checkTable(site.checks),
    ...errorsOf(site.checks),
    ...(site.warnings.length > 0 ? [warningLines(site).join('\n')] : []),
    ...(site.notices.length > 0 ? [site.notices.map((notice) => `- ${text(notice)}`).join('\n')] : []),
    ...site.findings.map((one) => findingMarkdown(one, site.access)),
  ];
}

function factsOf({ url, server, exchanges, checks }: SiteReport, started: Date): string {
  const named = [server.proxy, server.software, server.php && `PHP ${server.php}`];
  return [
    code(url),
    ...named.filter((fact) => fact !== null).map(text),
    milliseconds(timeSpent(checks)),
    counted(exchanges.length, 'request'),
    isoTime(started.valueOf()).replace(/T(..:..).*/, ' $1 UTC'),
  ].join(' · ');
}

function checkTable(checks: CheckReport[]): string {
  const rows = checks.map(
    (check) =>
      `| ${cell(numbered(check.id))} | ${stateMarkdown(check.status)} | ${saysOf(check)} | ${timeOf(check)} |`,
  );
  return ['| Check | State | What it says | Time |', '| --- | --- | --- | ---: |', ...rows].join('\n');
}

function saysOf({ status, title, says, blocked_by }: CheckReport): string {
  if (status === 'pass') return cell(title);
  return cell(blocked_by ? `blocked by ${numbered(blocked_by)}` : (says ?? title));
}

function timeOf(check: CheckReport): string {
  return isDone(check) ? milliseconds(check.duration_ms) : '';
}

function errorsOf(checks: CheckReport[]): string[] {
  return checks.some(({ status }) => status === 'error')
    ? ['wp-rest-doctor itself could not do the checks with ❔; that says nothing about the site.']
    : [];
}
