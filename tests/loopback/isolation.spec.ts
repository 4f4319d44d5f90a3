import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { causes } from '../../causes/index.ts';
import { checks } from '../../checks/index.ts';
import { Monitor } from '../../monitor/monitor.ts';
import { Defects, guarded } from '../../reports/formats/guarded.ts';
import { outputs, renderers } from '../../reports/formats/index.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { Tally } from '../../reports/model/tally.ts';
import { OutputFiles } from '../../reports/output/files.ts';
import { plain } from '../../reports/text/style.ts';
import { reportOfSite } from '../../suite/collect.ts';
import { runFleet } from '../../visit/fleet/run-fleet.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { command } from '../unit/support/command.ts';
import { healthy, savedOf } from '../unit/support/evidence.ts';
import { reportOf, stripped } from '../unit/support/reports.ts';
import { siteAt } from '../unit/support/site.ts';

// A defect of ours is the trouble of one site. Each test puts one where we judge, compare or write.

const started = new Date('2026-11-24T12:00:00.000Z');
const look = { style: plain, width: 80, quiet: false };

/** A report that throws wherever something of what a host sent is read. */
function poisoned(name: string): SiteReport {
  const report = reportOf(stripped(), name);
  const told = ['name', 'url', 'tags', 'started'];
  return new Proxy(report, {
    get(target, key) {
      if (told.includes(String(key))) return Reflect.get(target, key);
      throw new TypeError('a defect put here by a test');
    },
  });
}

for (const [format, load] of [...Object.entries(renderers.known), ...Object.entries(outputs)]) {
  test(`${format} shows the other sites whole where one cannot be shown, and says so of that one`, async () => {
    const render = async (sites: SiteReport[]) => {
      const defects: string[] = [];
      const renderer = guarded((await load())(look), (site, error) => defects.push(`${site} ${error}`));
      const tally = new Tally();
      const run = { started, sites: sites.length, only: null, longestName: 8 };
      let text = renderer.begin?.(run) ?? '';
      for (const site of sites) text += renderer.site(site);
      text += renderer.end?.({ duration_ms: 812, tally }) ?? '';
      return { text, defects };
    };
    const before = reportOf(stripped(), 'before');
    const after = reportOf(stripped(), 'after');
    const { text, defects } = await render([before, poisoned('broken'), after]);
    expect(defects).toEqual(['broken TypeError: a defect put here by a test']);
    if (format === 'json' || format === 'report.json') {
      const statuses = JSON.parse(text).sites.map(({ status }: SiteReport) => status);
      expect(statuses).toEqual(['fail', 'error', 'fail']);
    } else if (format === 'har' || format === 'evidence.har') {
      expect(JSON.parse(text).log.pages.map(({ title }: { title: string }) => title)).toEqual([
        'before',
        'broken',
        'after',
      ]);
    } else if (format === 'index.html') {
      expect(text).toContain('</html>');
      expect(text).toContain('could not be checked');
    } else {
      const { text: others } = await render([before, after]);
      // A suite has its number in the run.
      const linesOf = (all: string) => all.replace(/ id="\d"/g, '').split('\n');
      const told = new Set(linesOf(text));
      expect(linesOf(others).filter((line) => /before|after/.test(line) && !told.has(line))).toEqual([]);
      expect(text).toContain('broken');
    }
  });
}

test('a site that we fail to judge is an error of its own, and the fleet goes on', async () => {
  const site = await startRecordedSite(0);
  const judge = checks.known.cors.judge;
  // It is sent ahead as well as judged.
  checks.known.cors.judge = () => {
    throw new TypeError('a defect put here by a test');
  };
  const broken = siteAt('http://127.0.0.1:1', { name: 'broken', auth: null });
  const seen: SiteReport[] = [];
  const wantsSecondLook = ({ name }: SiteReport) => {
    if (name !== 'broken') return false;
    throw new TypeError('a defect put here by a test');
  };
  try {
    await runFleet([broken, siteAt(site.url, { name: 'fine' })], {
      concurrency: 2,
      wantsSecondLook,
      onSite: ({ report }) => void seen.push(report),
    });
  } finally {
    checks.known.cors.judge = judge;
    site.stop();
  }
  const byName = (name: string) => seen.find((one) => one.name === name);
  expect(byName('broken')?.status).toBe('error');
  expect(byName('broken')?.checks[0]?.says).toBe(
    'wp-rest-doctor itself failed: TypeError: a defect put here by a test',
  );
  const states = byName('fine')?.checks.map(({ id, status }) => `${id} ${status}`);
  expect(states?.filter((one) => !one.endsWith(' pass'))).toEqual(['cors error']);
});

test('a report that we fail to write of a saved visit is an error, and the next visits are judged', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-isolation-'));
  const file = path.join(folder, 'evidence.ndjson');
  const visits = ['first', 'second'].map((name) => {
    const evidence = stripped();
    evidence.site = { ...evidence.site, name };
    return JSON.stringify(evidence);
  });
  writeFileSync(file, `${visits.join('\n')}\n`);
  const judged = causes.known.find(({ id }) => id === 'authorization-header-stripped');
  const sign = judged?.shownBy[0]?.[0];
  if (!sign) throw new Error('the cause has no sign');
  const { holds } = sign;
  sign.holds = (exchange, evidence) => {
    if (evidence.site.name === 'first') throw new TypeError('a defect put here by a test');
    return holds(exchange, evidence);
  };
  try {
    const { status, stdout } = await command(['replay', file, '--format', 'ndjson']);
    const seen = stdout
      .trim()
      .split('\n')
      .map((line): SiteReport => JSON.parse(line));
    expect(seen.map((one) => `${one.name} ${one.status}`)).toEqual(['first error', 'second fail']);
    expect(status).toBe(1);
  } finally {
    sign.holds = holds;
    rmSync(folder, { recursive: true });
  }
});

test('a site that we fail to compare is told, and the others are remembered', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-isolation-'));
  const options = { baseline: 'baseline.json', receivers: [], cwd: folder, env: {}, started, say: () => {} };
  try {
    const monitor = Monitor.open(options);
    const broken = poisoned('broken');
    expect(monitor.differs(broken)).toBe(false);
    expect(monitor.add(broken) === broken).toBe(true);
    monitor.add(reportOf(stripped(), 'other'));
    const { failures } = await monitor.end();
    expect(failures).toEqual([
      'broken could not be compared with earlier runs: wp-rest-doctor itself failed: TypeError: a defect put here by a test.',
    ]);
    const { sites } = JSON.parse(readFileSync(path.join(folder, 'baseline.json'), 'utf8'));
    expect(Object.keys(sites)).toEqual(['other']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the files of a run are whole where one site cannot be written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-isolation-'));
  const lines: string[] = [];
  const defects = new Defects((line) => lines.push(line));
  const run = { started, sites: 2, only: null, longestName: 8, hasEvidence: true };
  try {
    const files = await OutputFiles.open(folder, folder, run, (file) => defects.of(file));
    const evidence = healthy();
    const endless = { ...evidence, site: { ...evidence.site, name: 'broken', tags: [] as unknown[] } };
    endless.site.tags.push(endless);
    await files.add(poisoned('broken'), endless as unknown as typeof evidence);
    await files.add(reportOf(stripped(), 'fine'), evidence);
    await files.end({ duration_ms: 1, tally: new Tally() });
    const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    expect(read('report.json').sites.map(({ status }: SiteReport) => status)).toEqual(['error', 'fail']);
    expect(read('evidence.json').visits).toHaveLength(1);
    expect(read('evidence.har').log.pages).toHaveLength(2);
    expect(readFileSync(path.join(folder, 'junit.xml'), 'utf8')).toContain('</testsuites>');
    expect(defects.count).toBe(Object.keys(outputs).length + 1);
    expect(lines[0]).toBe(
      'broken could not be written to index.html: wp-rest-doctor itself failed: TypeError: a defect put here by a test. This says nothing about the site.\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('one file that we fail to end stays as it was, and the others are of this run', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-isolation-'));
  const defects = new Defects(() => {});
  const run = { started, sites: 1, only: null, longestName: 8, hasEvidence: true };
  const tally = new Tally();
  Object.defineProperty(tally, 'samples', {
    get() {
      throw new TypeError('a defect put here by a test');
    },
  });
  try {
    writeFileSync(path.join(folder, 'index.html'), 'of the run before');
    const files = await OutputFiles.open(folder, folder, run, (file) => defects.of(file));
    await files.add(reportOf(stripped(), 'fine'), healthy());
    await files.end({ duration_ms: 1, tally });
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('of the run before');
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')).sites).toHaveLength(1);
    expect(defects.count).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the reporter of the suite shows what it cannot judge as an error', () => {
  const evidence = stripped();
  const timed = rejudged(evidence);
  Object.defineProperty(evidence, 'token', {
    get() {
      throw new TypeError('a defect put here by a test');
    },
  });
  const evidenceKept = savedOf(evidence).kept();
  const visit = {
    evidence: evidenceKept,
    timed,
    judged: undefined,
    failedBefore: [],
    isCut: false,
    looks: 1,
  };
  const report = reportOfSite([visit])?.site;
  expect([report?.name, report?.status]).toEqual(['embedded', 'error']);
});
