import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import type { CheckReport, SiteReport } from '../../reports/model/report.ts';
import { healthy } from './support/evidence.ts';
import { hostile, markup } from './support/hostile.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

const schema = readFileSync(new URL('support/junit.xsd', import.meta.url), 'utf8');

async function mistakesOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema });
  return errors.map(({ message }) => message);
}

/** A site of which each check has the state at its place. */
function withStates(states: CheckReport['status'][], change: Partial<CheckReport> = {}): SiteReport {
  const site = reportOf(healthy());
  site.checks = states.map((status, at) => ({ ...site.checks[at], ...change, status }) as CheckReport);
  return site;
}

test('a fleet: a suite a site, a case a check, the finding in those that fail', async () => {
  const xml = await rendered('junit', [reportOf(healthy(), 'good'), reportOf(stripped(), 'bad')]);
  expect(xml).toMatchSnapshot('junit.xml');
  expect(await mistakesOf(xml)).toEqual([]);
});

test('a run without sites is a file all the same', async () => {
  const xml = await rendered('junit', []);
  expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n</testsuites>\n');
  expect(await mistakesOf(xml)).toEqual([]);
});

test('what is ours is an error, what was not done is skipped, what warns passes', async () => {
  const site = withStates(['pass', 'warn', 'fail', 'flaky', 'error', 'skipped', 'blocked'], {
    says: 'it says why',
  });
  Object.assign(site.checks[6] ?? {}, { blocked_by: 'namespace' });
  const xml = await rendered('junit', [site]);
  expect(await mistakesOf(xml)).toEqual([]);
  expect(xml).toContain('tests="7" failures="1" errors="1" skipped="2"');
  const results = [...xml.matchAll(/<testcase name="(\d\d \w+): [^>]*?(\/>|>\s*<(\w+)([^>]*)>)/g)];
  expect(results.map(([, name, , element, attributes]) => [name, element, attributes?.trim()])).toEqual([
    ['01 smoke', undefined, undefined],
    ['02 permalinks', undefined, undefined],
    ['03 namespace', 'failure', 'type="unexplained" message="it says why"'],
    ['04 token', undefined, undefined],
    ['05 validate', 'error', 'type="wp-rest-doctor" message="wp-rest-doctor itself could not do this check"'],
    ['06 draft', 'skipped', 'message="it says why"/'],
    ['07 header', 'skipped', 'message="blocked by 03 namespace"/'],
  ]);
  expect(xml).toContain(
    '<system-out>02 permalinks warns: it says why\n04 token is flaky: it says why</system-out>',
  );
});

test('what passes with something to say says it in the output of the suite, the short lines first', async () => {
  const site = reportOf(stripped());
  const finding = site.findings[0];
  if (!finding) throw new Error('a finding is missing');
  Object.assign(finding, { severity: 'warn', flaky: true });
  for (const check of site.checks) check.status = check.causes.length > 0 ? 'flaky' : 'pass';
  site.warnings = [
    { id: 'certificate-expiring', layer: 'network', says: 'It expires in 12 days.', mend: 'Renew it.' },
  ];
  site.notices = ['allow: rest-cached is not found any more'];
  site.change = { kind: 'flaky', since: '2026-11-24T12:00:00.000Z', before: [], confirmed: true };
  const xml = await rendered('junit', [site]);
  expect(xml).toContain('failures="0" errors="0" skipped="0"');
  const output = /<system-out>([\s\S]*?)<\/system-out>/.exec(xml)?.[1] ?? '';
  expect(output).toMatch(/^is flaky since 2026-11-24 12:00 UTC\n05 validate is flaky: the token/);
  expect(output).toContain(
    '\nIt expires in 12 days. Renew it.\nallow: rest-cached is not found any more\n\nwarn The',
  );
  expect(output).toContain('Seen once and gone when looked at again.');
  expect(output).toContain('SetEnvIf Authorization &quot;(.+)&quot; HTTP_AUTHORIZATION=$1');
});

test('what a host sent is text, in a file that any parser takes', async () => {
  const texts = [markup, '', ' ', '\u0000', '\ud800', ']]>', '&#0;', '&lt;'];
  const sites = [...texts.map(hostile), { ...hostile(markup), name: 'a'.repeat(1_000_000) }];
  for (const site of sites) site.checks.push(...withStates(['error', 'skipped', 'warn']).checks);
  const xml = await rendered('junit', sites, { isFleet: true });
  expect(await mistakesOf(xml)).toEqual([]);
  expect(xml).not.toMatch(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\ufffe\uffff]/u);
  expect(xml).not.toMatch(/<script|<\/details|\]\]>/);
  expect(xml.match(/<testsuite /g)?.length).toBe(sites.length);
  expect(xml.length).toBeLessThan(200_000);
  expect(xml).toContain('<property name="address" value="&amp;#0;"/>');
});

test('no character breaks it', async () => {
  const every = Array.from({ length: 0x110 }, (_, at) => String.fromCodePoint(at * 241, at)).join('');
  const parts = every.match(/[\s\S]{1,60}/g) ?? [];
  expect(await mistakesOf(await rendered('junit', parts.map(hostile)))).toEqual([]);
});
