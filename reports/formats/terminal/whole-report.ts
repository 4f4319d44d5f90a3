import type { Report } from '../../model/report.ts';
import { Tally } from '../../model/tally.ts';
import type { Look } from '../renderer.ts';
import { tableRenderer } from './renderer.ts';
import { siteLine } from './summary.ts';

/**
 * Returns a whole run at once, as the command shows it site by site; `isBrief` where every failure stands above it with
 * its proof and its steps.
 */
export function terminalReport(
  { sites, started, duration_ms }: Report,
  look: Look,
  { isBrief = false } = {},
): string {
  const [first] = sites;
  if (!first) return 'No site was checked.\n';
  const renderer = tableRenderer(look);
  if (isBrief && sites.length === 1) return `\n${siteLine(first, look.style, look.width)}`;
  const only = sites.length === 1 ? first : null;
  const tally = new Tally();
  const parts = [
    renderer.begin?.({
      started: new Date(started),
      sites: sites.length,
      only,
      longestName: Math.max(...sites.map(({ name }) => name.length)),
    }),
    ...(only?.checks.map((check) => renderer.check?.(check)) ?? []),
    ...sites.map((site) => {
      tally.add(site);
      return renderer.site(site);
    }),
    renderer.end?.({ duration_ms, tally }),
  ];
  return parts.join('');
}
