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
  expect(terminalReport(run(reportOn(stripped())), plain, WIDTH)).toMatchSnapshot('one-site.txt');
});

test('many sites are a matrix, and only those with something to say follow', () => {
  const text = terminalReport(run(reportOn(healthy(), 'good'), reportOn(stripped(), 'bad')), plain, WIDTH);
  expect(text.split('\n').slice(0, 9).join('\n')).toBe(`
          01    02    03    04    05    06    07    08    09
 good     ok    ok    ok    ok    ok    ok    ok    ok    ok
 bad      ok    ok    ok    ok    FAIL  block FAIL  ok    ok

 01 smoke | 02 permalinks | 03 namespace | 04 token | 05 validate | 06 draft |
 07 header | 08 cors | 09 secret

 bad https://shop.example`);
  expect(text).toMatch(/ 2 sites, 1 fails, 1 passes: authorization-header-stripped\n$/);
});

test('nothing is wider than the terminal, save what is for copying', () => {
  const sites = ['a', 'a-rather-long-name-of-a-site-that-goes-on-and-on-and-on'].map((name) =>
    reportOn(stripped(), name),
  );
  for (const report of [run(...sites), run(...sites.slice(0, 1))]) {
    const lines = terminalReport(report, plain, WIDTH).split('\n');
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
  const coloured = terminalReport(report, styleFor({ colour: true, unicode: false }), WIDTH);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminalReport(report, plain, WIDTH));
});
