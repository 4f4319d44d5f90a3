import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import type { Exchange } from '../../evidence/exchange.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { fleetReports, labReport } from './support/fleet-reports.ts';
import { pageOf } from './support/page.ts';
import { readPage } from './support/read-page.ts';

// What a host sends ends no element, runs nothing, and cannot make the page large.

const endings = '</script><script>alert(1)</script><!--<script>]]>\u2028\u2029</style></title>"\'&amp;';

test('texts that end elements end none, wherever they stand', () => {
  const site = labReport('header-old-wordpress-block');
  const [finding] = site.findings;
  if (!finding) throw new Error('it has a finding');
  const odd: SiteReport = {
    ...site,
    name: endings,
    url: `https://shop.example/${endings}`,
    tags: [endings],
    notices: [endings],
    findings: [{ ...finding, says: endings, symptom: endings }],
    exchanges: site.exchanges.map((exchange) => withAnswer(exchange, endings)),
  };
  for (const sites of [[odd], [odd, labReport('healthy'), odd]]) {
    const html = pageOf(sites);
    expect(html.match(/<script/g)).toHaveLength(4);
    expect(html.match(/<\/script/g)).toHaveLength(4);
    expect(html).not.toMatch(/<!--|[\u2028\u2029]|alert\(1\)<\/script>/);
    expect(
      parse(html)
        .querySelectorAll('script')
        .map(({ id }) => id),
    ).toEqual(['sites-0', 'shared', 'run', '']);
    const read = readPage(html);
    expect(read.model.sites[0]?.name).toBe(endings);
    expect(read.sites[0]?.notices).toEqual([endings]);
    expect(read.sites[0]?.exchanges[0]?.response?.text).toBe(endings);
  }
});

test('a host that sends without end takes no more than its share', () => {
  const huge = endless(labReport('header-old-wordpress-block'));
  expect(JSON.stringify(huge).length).toBeGreaterThan(8_000_000);
  expect(pageOf([huge]).length).toBeLessThan(2_000_000);
  expect(pageOf(Array(50).fill(huge)).length).toBeLessThan(6_000_000);
  const fleet = [...fleetReports(300)];
  fleet.splice(100, 0, huge);
  const { sites, sizes } = readPage(pageOf(fleet));
  expect(sites[100]?.isCut).toBe(true);
  expect(sites[100]?.findings[0]?.cause).toBe('authorization-header-stripped');
  expect(sizes[100]).toBeLessThan(60_000);
});

test('what a host names its keys and how deep it goes is read back as it was', () => {
  const site = labReport('healthy');
  const [first] = site.exchanges;
  const kept = JSON.parse(
    `{"__proto__":{"a":1},"constructor":"~7","":[${'['.repeat(150)}${']'.repeat(150)}]}`,
  );
  if (first?.response) first.response.kept = kept;
  const read = readPage(pageOf([site, site, site, site])).sites[3];
  expect(JSON.stringify(read?.exchanges[0]?.response?.kept)).toBe(JSON.stringify(kept));
});

/** A megabyte of name, two hundred headers of four kilobytes each, and bodies, all of it without any order. */
function endless(site: SiteReport): SiteReport {
  const noise = (length: number, at: number) =>
    Array.from({ length: Math.ceil(length / 8) }, (_, step) =>
      (Math.imul(step + 1, 0x9e3779b1 + at * 2) >>> 0).toString(36).padStart(8, 'z'),
    ).join('');
  return {
    ...site,
    name: noise(1_000_000, 1),
    exchanges: site.exchanges.map((exchange, at) => ({
      ...withAnswer(exchange, noise(65_536, at)),
      response: exchange.response && {
        ...exchange.response,
        text: noise(65_536, at),
        headers: Array.from({ length: 200 }, (_, one) => [`x-${one}`, noise(4096, at * 200 + one)]),
      },
    })),
  };
}

function withAnswer(exchange: Exchange, text: string): Exchange {
  return {
    ...exchange,
    response: exchange.response && { ...exchange.response, text, headers: [[text, text]] },
  };
}
