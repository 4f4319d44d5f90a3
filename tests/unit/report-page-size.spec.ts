import { expect, test } from '@playwright/test';
import { describeAnswer } from '../../evidence/describe.ts';
import type { SiteDetail } from '../../reports/formats/page/model.ts';
import { fleetReports } from './support/fleet-reports.ts';
import { pageOf } from './support/page.ts';
import { readPage } from './support/read-page.ts';

// How long it takes and how much memory is measured by `npm run bench -- page`.

test.setTimeout(120_000);

test('fifty sites go in whole; of two thousand what matters least is left out', async () => {
  expect(readPage(pageOf([...fleetReports(50)])).sites.every(({ isCut }) => !isCut)).toBe(true);

  const html = pageOf([...fleetReports(2000)]);
  expect(html.length).toBeLessThan(5_000_000);
  const { sites } = readPage(html);
  expect(sites).toHaveLength(2000);
  const cut = sites.filter(({ isCut }) => isCut);
  expect(cut.length).toBeGreaterThan(1000);
  expect(cut.filter((site) => !isCutHonestly(site))).toEqual([]);
  const kept = (status: string) => median(sites.filter((one) => one.status === status).map(bodies));
  expect(kept('fail')).toBeGreaterThan(kept('pass'));
});

test('where nobody knows how many come, the first fifty are whole and the page stays small', () => {
  const html = pageOf([...fleetReports(1000)], { sites: null });
  expect(html.length).toBeLessThan(4_000_000);
  const { sites } = readPage(html);
  expect(sites.slice(0, 40).some(({ isCut }) => isCut)).toBe(false);
  expect(sites.slice(900).some(({ isCut }) => isCut)).toBe(true);
});

test('an answer without its body is still described as it was', () => {
  const reports = [...fleetReports(1000)];
  const { sites } = readPage(pageOf(reports, { sites: 10_000 }));
  // Who wrote it may stand in what was cut; what it is stays.
  const described = (site: { exchanges: SiteDetail['exchanges'] }) =>
    site.exchanges.map((exchange) => describeAnswer(exchange).replace(/(a web page|JSON) of .+/, '$1'));
  expect(sites.map(described)).toEqual(reports.map(described));
});

/** Checks, findings and the way are never touched; a body that is not whole says so. */
function isCutHonestly({ checks, path, exchanges, findings }: SiteDetail): boolean {
  return (
    checks.length === 9 &&
    path.length === 8 &&
    findings.every(({ fixes, entailed_by }) => fixes.length > 0 || entailed_by !== undefined) &&
    exchanges.every(({ response }) => !response || response.cut || response.text.length === response.bytes)
  );
}

function bodies({ exchanges }: SiteDetail): number {
  return exchanges.reduce((sum, { response }) => sum + (response?.text.length ?? 0), 0);
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
