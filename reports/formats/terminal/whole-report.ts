import { shown } from '../../../base/text.ts';
import type { Report, SiteReport } from '../../model/report.ts';
import { Tally } from '../../model/tally.ts';
import type { Style } from '../../text/style.ts';
import { checkRows, fleetHead, fleetLegend, fleetRow, siteFacts } from './rows.ts';
import { siteDetails } from './site-details.ts';
import { summary } from './summary.ts';

/** Returns a whole run for the person who waits for it: the table, then every finding. `width` is in columns. */
export function terminalReport(report: Report, style: Style, width: number): string {
  const { sites } = report;
  const [only] = sites;
  if (!only) return 'No site was checked.\n';
  const overview = sites.length === 1 ? siteTable(only, style, width) : fleetTable(sites, style, width);
  const details = sites.map((site) => siteDetails(site, style, width, sites.length > 1));
  const tally = new Tally();
  for (const site of sites) tally.add(site);
  const causes = tally.samples.map(({ cause }) => cause);
  const parts = [overview, ...details, summary(tally.statuses, causes, style, width)];
  return parts.filter((part) => part !== '').join('\n');
}

function siteTable(site: SiteReport, style: Style, width: number): string {
  const head = `${shown(site.name)} ${style.dot} ${siteFacts(site, style)}`;
  return `\n ${head}\n\n${checkRows(site.checks, style, width)}`;
}

function fleetTable(sites: SiteReport[], style: Style, width: number): string {
  const longest = Math.max(...sites.map(({ name }) => name.length));
  const rows = sites.map((site) => fleetRow(site, longest, style, width)).join('');
  return `\n${fleetHead(longest, width)}${rows}\n${fleetLegend(style, width)}`;
}
