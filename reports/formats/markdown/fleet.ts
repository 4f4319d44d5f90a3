import { counted } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import type { SiteReport } from '../../model/report.ts';
import { statusesByNeed, worstOf } from '../../model/status.ts';
import type { Group, Tally } from '../../model/tally.ts';
import { doing, interruptedText } from '../../text/counts.ts';
import { cell, codeCell } from '../../text/markdown.ts';
import { states } from '../../text/words.ts';
import { ChangeRows } from './changes.ts';
import { findingMarkdown } from './finding.ts';
import { stateMarkdown } from './site.ts';
import { WarningRows } from './warnings.ts';

/** The groups of sites that are shown, the largest first; report.json has all. */
const MOST_GROUPS = 50;

/** Of the sites that do not pass. */
const MOST_ROWS = 50;

/** Gathers what is written of a fleet, site by site. */
export class FleetRows {
  /** Of the sites that do not pass. */
  readonly sites: string[] = [];
  /** How many of them there are; one that the run did not come to is counted elsewhere. */
  troubled = 0;
  readonly changes = new ChangeRows();
  readonly warnings = new WarningRows();

  add(site: SiteReport): void {
    this.changes.add(site);
    this.warnings.add(site);
    const isSeen = site.status !== 'pass' && !(site.interrupted && site.status === 'skipped');
    if (isSeen) this.troubled += 1;
    if (isSeen && this.sites.length < MOST_ROWS) this.sites.push(siteRow(site));
  }
}

/** Returns a run of many sites as parts that may be left out from the end. */
export function fleetMarkdown(tally: Tally, { sites, troubled, changes, warnings }: FleetRows): string[] {
  const { statuses } = tally;
  const counts = statusesByNeed.filter((status) => statuses[status] > 0);
  return [
    `## ${states[worstOf(statuses)].emoji} ${verdictOf(tally)}`,
    counts.map((status) => `${statuses[status]} ${states[status].label}`).join(' · '),
    interruptedText(tally) ?? '',
    ...changes.markdown,
    ...groupTable(tally.groups),
    ...(sites.length > 0 ? [siteTable(sites, troubled)] : []),
    ...warnings.markdown,
    ...tally.samples.map((one) => findingMarkdown(one)),
  ].filter((part) => part !== '');
}

/** Returns a row of the table of those that do not pass. */
function siteRow({ name, status, checks, findings }: SiteReport): string {
  const bad = checks.filter(({ status: one }) => ['fail', 'flaky', 'warn', 'error'].includes(one));
  const causes = findings.map(({ cause }) => codeCell(cause)).join(', ');
  const numbers = bad.map(({ id }) => cell(numbered(id))).join(', ');
  return `| ${cell(name)} | ${stateMarkdown(status)} | ${numbers} | ${causes} |`;
}

function verdictOf({ statuses, sites }: Tally): string {
  if (sites === 0) return 'No site was checked';
  const worst = worstOf(statuses);
  if (worst === 'pass' || worst === 'skipped') return `${counted(sites, 'site')}, none fails`;
  const many = statuses[worst];
  const says = `${many} of ${counted(sites, 'site')} ${doing(worst, many)}`;
  return worst === 'flaky' || worst === 'warn' ? `${says}, none fails` : says;
}

function groupTable(groups: Group[]): string[] {
  if (groups.length === 0) return [];
  const rows = groups.slice(0, MOST_GROUPS).map(({ cause, server, address, count, names }) => {
    const more = count > names.length ? ` and ${count - names.length} more` : '';
    return `| ${count} | ${codeCell(cause)} | ${cell(server ?? '')} | ${codeCell(address ?? '')} | ${names.map(cell).join(', ')}${more} |`;
  });
  const head = ['| Sites | Cause | Server | Address | Which |', '| ---: | --- | --- | --- | --- |'];
  return [[...head, ...rows].join('\n'), ...andMore(groups.length - rows.length, 'group')];
}

function siteTable(rows: string[], troubled: number): string {
  const head = ['| Site | State | Checks | Causes |', '| --- | --- | --- | --- |'];
  return [[...head, ...rows].join('\n'), ...andMore(troubled - rows.length, 'site')].join('\n\n');
}

function andMore(count: number, noun: string): string[] {
  return count > 0 ? [`and ${counted(count, `more ${noun}`)}`] : [];
}
