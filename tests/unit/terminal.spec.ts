import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { terminalReport } from '../../reports/formats/terminal/whole-report.ts';
import type { Report, SiteReport } from '../../reports/model/report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { plain, styleFor, styleOf } from '../../reports/text/style.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { healthy, savedOf } from './support/evidence.ts';
import { stripped } from './support/reports.ts';

const WIDTH = 80;
const look = { style: plain, width: WIDTH, quiet: false };

function reportOn(evidence: Evidence, name = 'shop'): SiteReport {
  evidence.site = { ...evidence.site, name, url: 'https://shop.example' };
  const timed = checkIds.known.flatMap((id) => {
    const outcome = judge(id, evidence);
    return 'verdict' in outcome ? [{ verdict: outcome.verdict, duration_ms: 12 }] : [];
  });
  const report = siteReport(savedOf(evidence), timed);
  // What the lab has proved changes with every run of it.
  for (const fix of report.findings.flatMap(({ fixes }) => fixes))
    fix.proved =
      fix.id === 'apache-setenvif' ? ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'apache-cgi'] : [];
  return report;
}

function run(...sites: SiteReport[]): Report {
  return { version: 1, started: '2026-11-24T12:00:00.000Z', duration_ms: 812, sites };
}

test('one site is a list of its checks, and the finding below it', () => {
  expect(terminalReport(run(reportOn(stripped())), look)).toMatchSnapshot('one-site.txt');
});

test('of many sites each is a row with its cause, those that fail first; causes follow with their first step', () => {
  const sites = [reportOn(healthy(), 'good'), reportOn(stripped(), 'bad')];
  expect(terminalReport(run(...sites), look)).toMatchSnapshot('two-sites.txt');
  expect(terminalReport(run(...sites), { ...look, details: true })).toContain(
    '  How we know    POST jwt-auth/v1',
  );
});

test('nothing is wider than the terminal, save what is for copying', () => {
  const sites = ['a', 'a-rather-long-name-of-a-site-that-goes-on-and-on-and-on'].map((name) =>
    reportOn(stripped(), name),
  );
  for (const report of [run(...sites), run(...sites.slice(0, 1))]) {
    const lines = terminalReport(report, look).split('\n');
    expect(lines.filter((line) => line.length > WIDTH && !/https:|SetEnvIf/.test(line))).toEqual([]);
  }
});

test('colour and signs only where the stream is a terminal; NO_COLOR and FORCE_COLOR decide', () => {
  const mark = (isTTY: boolean, env: NodeJS.ProcessEnv) => styleOf({ isTTY }, env).mark('fail');
  expect(mark(true, {})).toBe('\u001b[31m✗\u001b[39m');
  expect(mark(true, { NO_COLOR: '1' })).toBe('✗');
  expect(mark(false, {})).toBe('FAIL');
  expect(mark(false, { FORCE_COLOR: '1' })).toBe('\u001b[31mFAIL\u001b[39m');
  expect(mark(true, { FORCE_COLOR: '0' })).toBe('✗');
});

test('with colour the same words stand there', () => {
  const report = run(reportOn(stripped()));
  const coloured = terminalReport(report, { ...look, style: styleFor({ colour: true, unicode: false }) });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminalReport(report, look));
});
