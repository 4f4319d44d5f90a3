import type { SiteReport } from '../../model/report.ts';
import { interruptedText } from '../../text/counts.ts';
import type { MakeRenderer } from '../renderer.ts';
import { fleetCauses } from './fleet-causes.ts';
import { FleetRows } from './fleet-rows.ts';
import { FleetWarnings } from './fleet-warnings.ts';
import { fleetLegend } from './rows.ts';
import { countsLine } from './summary.ts';

/** Draws a row for each site once all have come, the most frequent causes with their first step, then the count. */
export const fleetTable: MakeRenderer = (look) => {
  const { style, width, quiet } = look;
  const warnings = new FleetWarnings();
  const rows = new FleetRows();
  // Of one that the run did not come to there is nothing to show; the count says how many.
  const isToShow = ({ status, interrupted, exchanges }: SiteReport) =>
    interrupted && exchanges.length === 0 ? false : !quiet || status !== 'pass';
  return {
    site(site) {
      warnings.add(site);
      if (isToShow(site)) rows.add(site, style);
      return '';
    },
    end({ tally }) {
      const interrupted = interruptedText(tally);
      const says = interrupted === null ? '' : ` ${style.bold(interrupted)}\n`;
      if (rows.isEmpty) return says;
      return [
        `\n${rows.text(style, width)}\n${fleetLegend(style, width)}`,
        warnings.text(style, width),
        fleetCauses(tally, look),
        `\n${countsLine(tally.statuses, style)}`,
        says,
      ].join('');
    },
  };
};
