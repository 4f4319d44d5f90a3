import { counted, shown, wrapped } from '../../../base/text.ts';
import type { Group, Tally } from '../../model/tally.ts';
import { findingText } from '../../text/finding.ts';
import type { Look, MakeRenderer } from '../renderer.ts';
import { FleetWarnings } from './fleet-warnings.ts';
import { fleetHead, fleetLegend, fleetRow } from './rows.ts';
import { indented } from './site-details.ts';
import { summary } from './summary.ts';

/**
 * Draws a row for each site as it finishes, then every cause once, with the hosts it was found on, then the count.
 */
export const fleetTable: MakeRenderer = (look) => {
  const { style, width, quiet } = look;
  const warnings = new FleetWarnings();
  let longest = 0;
  let isBegun = false;
  const head = () => {
    if (isBegun) return '';
    isBegun = true;
    return `\n${fleetHead(longest, width)}`;
  };
  return {
    begin(run) {
      longest = run.longestName;
      return quiet ? '' : head();
    },
    site(site) {
      warnings.add(site);
      return quiet && site.status === 'pass' ? '' : `${head()}${fleetRow(site, longest, style, width)}`;
    },
    end({ tally }) {
      if (!isBegun) return '';
      const causes = tally.samples.map(({ cause }) => cause);
      const groups = causes.map((cause) => `\n${causeText(cause, tally, look)}`).join('');
      return `\n${fleetLegend(style, width)}${groups}${warnings.text(style, width)}\n${summary(tally.statuses, causes, style, width)}`;
    },
  };
};

/** The finding is shown as its first site has it, and below it who else it concerns: a line a host. */
function causeText(cause: string, tally: Tally, { style, width }: Look): string {
  const finding = tally.samples.find((one) => one.cause === cause);
  if (!finding) return '';
  const groups = tally.groups.filter((group) => group.cause === cause);
  const where = groups.flatMap((group) => wrapped(groupText(group), width - 6).map((line) => `    ${line}`));
  return `${indented(findingText(finding, style, width - 2), 2)}\n\n  ${style.bold('Where')}\n${where.join('\n')}\n`;
}

/** `31 sites on apache, PHP 8.2.36 at 203.0.113.7: shop-1, shop-2, shop-3 and 28 more` */
function groupText({ count, server, address, names }: Group): string {
  const where = [server && `on ${shown(server)}`, address && `at ${shown(address)}`]
    .filter(Boolean)
    .join(' ');
  const more = count > names.length ? ` and ${count - names.length} more` : '';
  return `${counted(count, 'site')} ${where}`.trimEnd().concat(`: ${names.map(shown).join(', ')}${more}`);
}
