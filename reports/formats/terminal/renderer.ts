import type { MakeRenderer, Renderer } from '../renderer.ts';
import { fleetTable } from './fleet-table.ts';
import { siteTable } from './site-table.ts';

/** For the person who waits: one site is drawn check by check, a fleet site by site. */
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
