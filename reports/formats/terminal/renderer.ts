import { shown } from '../../../base/text.ts';
import type { MakeRenderer, Renderer } from '../renderer.ts';
import { fleetTable } from './fleet-table.ts';
import { checkRows, siteFacts } from './rows.ts';
import { siteDetails } from './site-details.ts';
import { siteLine } from './summary.ts';

/** Draws a run for the person who waits: one site check by check, a fleet site by site. */
export const tableRenderer: MakeRenderer = (look) => {
  let chosen: Renderer | null = null;
  return {
    begin(run) {
      chosen = run.only === null ? fleetTable(look) : siteTable(look);
      return chosen.begin?.(run) ?? '';
    },
    check: (check) => chosen?.check?.(check) ?? '',
    site: (site) => chosen?.site(site) ?? '',
    end: (run) => chosen?.end?.(run) ?? '',
  };
};

const siteTable: MakeRenderer = ({ style, width, quiet }) => {
  const isShown = (status: string) => !quiet || (status !== 'pass' && status !== 'skipped');
  let last = '';
  return {
    begin: ({ only }) => (quiet ? '' : `\n ${style.bold(shown(only?.name ?? ''))}\n\n`),
    check: (check) => (isShown(check.status) ? checkRows([check], style, width) : ''),
    site(site) {
      if (!isShown(site.status)) return '';
      last = `\n${siteLine(site, style, width)}`;
      const details = siteDetails(site, style, width);
      return `\n ${style.dim(siteFacts(site, style))}\n${details === '' ? '' : `\n${details}`}`;
    },
    end: () => last,
  };
};
