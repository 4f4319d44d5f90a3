import type { Evidence } from '../../../evidence/evidence.ts';
import { renderers } from '../../../reports/formats/index.ts';
import type { Look } from '../../../reports/formats/renderer.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import { Tally } from '../../../reports/model/tally.ts';
import { plain } from '../../../reports/text/style.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { answer, error, model, savedOf } from './evidence.ts';
import { withoutDraft } from './mutations/mutation.ts';

/** The web server drops the header. */
export function stripped(): Evidence {
  const evidence = model();
  withoutDraft(evidence);
  answer(evidence, 'validate', 403, error('jwt_auth_no_auth_header', 403));
  answer(evidence, 'garbage-validate', 403, error('jwt_auth_no_auth_header', 403), [
    ['server', 'Apache/2.4.71'],
  ]);
  answer(evidence, 'garbage-posts', 200, []);
  return evidence;
}

export function reportOf(evidence: Evidence, name = 'shop'): SiteReport {
  evidence.site = { ...evidence.site, name, url: 'https://shop.example' };
  const report = siteReport(savedOf(evidence), rejudged(evidence));
  // What the lab has proved changes with every run of it.
  for (const fix of report.findings.flatMap(({ fixes }) => fixes))
    fix.proved = fix.id === 'apache-setenvif' ? ['apache-mod-php', 'apache-fpm'] : [];
  return report;
}

/** What is printed of a run; one site is a run of that site alone, as long as `isFleet` does not say otherwise. */
export async function rendered(
  format: string,
  sites: Iterable<SiteReport>,
  { isFleet = false, ...look }: Partial<Look> & { isFleet?: boolean } = {},
): Promise<string> {
  const make = await renderers.known[format]?.();
  if (!make) throw new Error(`no renderer is called ${format}`);
  const renderer = make({ style: plain, width: 80, quiet: false, ...look });
  const tally = new Tally();
  const started = new Date('2026-11-24T12:00:00.000Z');
  const only = isFleet ? null : { name: 'shop', url: 'https://shop.example' };
  let text = renderer.begin?.({ started, sites: 1, only, longestName: 8 }) ?? '';
  for (const site of sites) {
    tally.add(site);
    text += renderer.site(site);
  }
  return text + (renderer.end?.({ duration_ms: 812, tally }) ?? '');
}
