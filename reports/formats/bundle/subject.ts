import { capital, clipped, shown } from '../../../base/text.ts';
import { causes } from '../../../causes/index.ts';
import type { SiteReport } from '../../model/report.ts';

/** As much as a form takes. */
const LONGEST = 240;

/** Returns `WordPress REST API of https://shop.example: header lost; secret missing`: all faults, whole where it is one. */
export function subjectOf({ url, findings }: SiteReport): string {
  const [first, ...others] = findings;
  const named = others.length === 0 ? (first?.says ?? '') : findings.map(shortOf).join('; ');
  return clipped(`WordPress REST API of ${shown(url)}: ${shown(named)}`, LONGEST);
}

function shortOf({ cause, says }: SiteReport['findings'][number]): string {
  const known = causes.known.find(({ id }) => id === cause);
  return capital(known?.short ?? says);
}
