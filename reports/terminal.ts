import { getBorderCharacters, table } from 'table';
import { type CheckId, checkIds, numbered } from '../checks/ids.ts';
import { findingText } from './finding-text.ts';
import type { CheckReport, Report, SiteReport } from './report.ts';
import type { Style } from './style.ts';
import { counted, milliseconds, shown, wrapped } from './text.ts';

/** The verdict of a run for the person who waits for it: the table, then every finding. `width` in columns. */
export function terminalReport(report: Report, style: Style, width: number): string {
  const [only] = report.sites;
  if (!only) return 'No site was checked.\n';
  const overview =
    report.sites.length === 1 ? siteTable(only, style, width) : fleetTable(report.sites, style, width);
  const details = report.sites.map((site) => siteFindings(site, style, width, report.sites.length > 1));
  return [overview, ...details, summary(report, style, width)].filter((part) => part !== '').join('\n');
}

function siteTable(site: SiteReport, style: Style, width: number): string {
  const { software, proxy, php } = site.server;
  const facts = [proxy, software, php && `PHP ${php}`].filter((fact) => fact !== null);
  const requests = counted(site.exchanges.length, 'request');
  const ms = site.checks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
  const head = [shown(site.name), ...facts, milliseconds(ms), requests];
  const rows = site.checks.map((check) => [
    numbered(check.id),
    style.mark(check.status),
    checkText(check),
    isSent(check) ? milliseconds(check.duration_ms) : '',
  ]);
  const text = width - 15 - 5 - 9 - 4;
  return `\n ${head.join(` ${style.dot} `)}\n\n${grid(rows, [14, 5, text, 9], 'right')}`;
}

function isSent({ status }: CheckReport): boolean {
  return status !== 'blocked' && status !== 'skipped';
}

/** What a healthy check shows, or why this one is not. */
function checkText({ status, says, title, blocked_by }: CheckReport): string {
  if (status === 'pass') return title;
  if (blocked_by) return `blocked by ${numbered(blocked_by)}`;
  return shown(says ?? title);
}

function fleetTable(sites: SiteReport[], style: Style, width: number): string {
  const names = wrapped(
    checkIds
      .map(numbered)
      .join(` ${style.dot} `)
      .replace(/(\d\d) /g, '$1\u00a0'),
    width - 2,
  );
  const head = ['', ...checkIds.map((id) => numbered(id).slice(0, 2))];
  const rows = sites.map((site) => [shown(site.name), ...checkIds.map((id) => shortMark(site, id, style))]);
  const first = Math.min(
    Math.max(...sites.map(({ name }) => name.length), 8),
    width - checkIds.length * 6 - 4,
  );
  const legend = names.map((line) => ` ${style.dim(line.replaceAll('\u00a0', ' '))}`).join('\n');
  return `\n${grid([head, ...rows], [first, ...checkIds.map(() => 5)], 'left')}\n${legend}\n`;
}

function shortMark(site: SiteReport, id: CheckId, style: Style): string {
  const check = site.checks.find((one) => one.id === id);
  return check ? style.mark(check.status) : '';
}

function siteFindings(site: SiteReport, style: Style, width: number, isNamed: boolean): string {
  const texts = site.findings.map((finding) => indented(findingText(finding, style, width - 2), 2));
  const errors = site.checks
    .filter(({ status }) => status === 'error')
    .map(({ id, says }) => errorText(`${numbered(id)}: ${shown(says ?? '')}`, style, width));
  const notices = site.notices.flatMap((notice) => wrapped(notice, width - 4).map((line) => `  ${line}`));
  const parts = [...texts, ...errors, ...(notices.length > 0 ? [notices.join('\n')] : [])];
  if (parts.length === 0) return '';
  const head = isNamed ? ` ${style.bold(shown(site.name))} ${style.dim(shown(site.url))}\n\n` : '';
  return `${head}${parts.join('\n\n')}\n`;
}

function errorText(what: string, style: Style, width: number): string {
  const says = `wp-rest-doctor itself could not do this check; that says nothing about the site. ${what}`;
  return wrapped(says, width - 6)
    .map((line, at) => (at === 0 ? `  ${style.mark('error')} ${line}` : `    ${line}`))
    .join('\n');
}

/** `2 sites, 1 fails: authorization-header-stripped`. */
function summary({ sites }: Report, style: Style, width: number): string {
  const count = (status: SiteReport['status']) => sites.filter((site) => site.status === status).length;
  const causes = [...new Set(sites.flatMap(({ findings }) => findings).map(({ cause }) => cause))];
  const states = [
    [count('fail'), count('fail') === 1 ? 'fails' : 'fail'],
    [count('error'), 'could not be checked'],
    [count('warn'), count('warn') === 1 ? 'warns' : 'warn'],
    [count('pass'), count('pass') === 1 ? 'passes' : 'pass'],
  ].filter(([many]) => many !== 0);
  const says = `${counted(sites.length, 'site')}, ${states.map((pair) => pair.join(' ')).join(', ')}`;
  const text = causes.length === 0 ? says : `${says}: ${causes.join(', ')}`;
  return `${wrapped(text, width - 2)
    .map((line) => ` ${style.bold(line)}`)
    .join('\n')}\n`;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

function grid(rows: string[][], widths: number[], last: 'left' | 'right'): string {
  return table(rows, {
    border: getBorderCharacters('void'),
    columnDefault: { paddingLeft: 1, paddingRight: 0, wrapWord: true },
    columns: widths.map((width, at) => ({ width, ...(at === widths.length - 1 ? { alignment: last } : {}) })),
    drawHorizontalLine: () => false,
  }).replace(/ +$/gm, '');
}
