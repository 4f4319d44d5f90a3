import { expect, test } from '@playwright/test';
import { linkOf } from '../../monitor/notify/news.ts';
import { NewsGatherer } from '../../monitor/notify/news-gatherer.ts';
import type { SiteChange, SiteReport } from '../../reports/model/report.ts';
import { lastedWords, spanWords } from '../../reports/text/lasted.ts';
import { healthy } from './support/evidence.ts';
import { reportOf, stripped } from './support/reports.ts';

const AT = '2026-11-24T12:00:00.000Z';
const SINCE = '2026-11-23T00:00:00.000Z';

function failing(name: string, change?: Partial<SiteChange>): SiteReport {
  const full: SiteChange = { kind: 'new', since: SINCE, before: [], confirmed: true, ...change };
  return { ...reportOf(stripped(), name), ...(change ? { change: full } : {}) };
}

function gathered(...sites: SiteReport[]) {
  const gatherer = new NewsGatherer();
  for (const site of sites) gatherer.add(site);
  return gatherer.news(AT, null);
}

test('what began to fail is told with its cause, its layer and its first fix', () => {
  const { transitions, failing: now, counts } = gathered(failing('shop', {}));
  expect(transitions).toEqual([
    {
      site: 'shop',
      url: 'https://shop.example',
      kind: 'new',
      cause: 'authorization-header-stripped',
      layer: 'web-server',
      says: expect.stringMatching(/Authorization.*\.$/),
      since: SINCE,
      fix: 'Save the permalinks once more, changing nothing.\nIn wp-admin > Settings > Permalinks.',
    },
  ]);
  expect(now).toEqual(transitions);
  expect(counts).toEqual({ error: 0, fail: 1, flaky: 0, warn: 0, pass: 0, skipped: 0 });
});

test('a fix in a file is told with the place and the lines to write there', () => {
  const site = failing('shop', {});
  for (const finding of site.findings)
    finding.fixes = finding.fixes.filter(({ id }) => id === 'apache-setenvif');
  const fix = gathered(site).transitions[0]?.fix;
  expect(fix).toMatch(/^.+\.\nIn .+:\nSetEnvIf .+$/);
});

test('what still fails, and what a single look found, is no news', () => {
  const sites = [
    failing('still', { kind: 'still' }),
    failing('once', { confirmed: false }),
    failing('other', { kind: 'changed', confirmed: false }),
    failing('alone'),
  ];
  const { transitions, failing: now, counts } = gathered(...sites);
  expect(transitions).toEqual([]);
  expect(now.map(({ site, kind }) => [site, kind])).toEqual([
    ['still', 'still'],
    ['other', 'changed'],
    ['alone', 'new'],
  ]);
  expect(counts.fail).toBe(4);
});

test('a site that recovered is told with what it had', () => {
  const change: SiteChange = {
    kind: 'recovered',
    since: '2026-11-24T02:33:00.000Z',
    failed_since: '2026-11-24T02:29:00.000Z',
    before: ['rest-cached', 'waf-block'],
    confirmed: true,
  };
  const { transitions, failing: now } = gathered({ ...reportOf(healthy()), change });
  expect(transitions).toMatchObject([{ kind: 'recovered', cause: 'rest-cached', layer: null, fix: null }]);
  expect(transitions[0]?.says).toBe(
    'Works again after 4 min (02:29 to 02:33 UTC). It was: answers from a cache and firewall refuses.',
  );
  expect(now).toEqual([]);
});

test('a flaky site is told with what was seen once', () => {
  const site = failing('shop', { kind: 'flaky' });
  for (const finding of site.findings) finding.flaky = true;
  const { transitions, failing: now, counts } = gathered({ ...site, status: 'flaky' });
  expect(transitions).toMatchObject([{ kind: 'flaky', cause: 'authorization-header-stripped' }]);
  expect(now).toEqual([]);
  expect(counts.flaky).toBe(1);
});

test('a check of which no cause is found is told in its own words', () => {
  const site = failing('shop', {});
  const says = `${site.checks.find(({ status }) => status === 'fail')?.says}.`;
  const { transitions } = gathered({ ...site, findings: [] });
  expect(transitions).toMatchObject([{ cause: null, layer: null, says, fix: null }]);
});

test('warnings come before what recovered, and what began to fail before both', () => {
  const gatherer = new NewsGatherer();
  const change: SiteChange = { kind: 'recovered', since: AT, before: [], confirmed: true };
  gatherer.add({ ...reportOf(healthy(), 'b'), change });
  const warning = {
    id: 'certificate-expiring',
    layer: 'network',
    says: 'It ends soon.',
    mend: 'Renew it.',
  } as const;
  gatherer.addWarning({ site: 'c', url: 'https://c.example', warning });
  gatherer.add(failing('a', {}));
  expect(gatherer.news(AT, 'https://ci.example/1')).toMatchObject({
    at: AT,
    link: 'https://ci.example/1',
    transitions: [
      { site: 'a' },
      { site: 'c', kind: 'warning', cause: 'certificate-expiring', since: AT, fix: 'Renew it.' },
      { site: 'b', says: 'Works again.' },
    ],
  });
});

test('a hundred failing sites are kept, and all are counted', () => {
  const gatherer = new NewsGatherer();
  const site = failing('shop');
  for (let at = 0; at < 250; at++) gatherer.add(site);
  const { failing: now, counts } = gatherer.news(AT, null);
  expect(now).toHaveLength(100);
  expect(counts.fail).toBe(250);
});

const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '7' };
for (const [what, env, link] of [
  ['nothing', {}, null],
  ['GitHub Actions', github, 'https://github.com/a/b/actions/runs/7'],
  ['half of GitHub Actions', { ...github, GITHUB_RUN_ID: '' }, null],
  ['GitLab CI', { CI_JOB_URL: 'https://gitlab.example/a/-/jobs/7' }, 'https://gitlab.example/a/-/jobs/7'],
  ['Jenkins', { BUILD_URL: 'http://ci.example/job/a/7/' }, 'http://ci.example/job/a/7/'],
  [
    'what is said',
    { ...github, WP_REST_DOCTOR_LINK: 'https://reports.example/' },
    'https://reports.example/',
  ],
  ['no address', { WP_REST_DOCTOR_LINK: 'here' }, null],
  ['a script', { WP_REST_DOCTOR_LINK: 'javascript:alert(1)' }, null],
  ['credentials', { BUILD_URL: 'https://ann:pw@ci.example/7' }, 'https://ci.example/7'],
] as [string, NodeJS.ProcessEnv, string | null][])
  test(`the link of a run: ${what}`, () => {
    expect(linkOf(env)).toBe(link);
  });

test('how long it was down is said as people say it', () => {
  const at = (time: string) => `2026-11-${time}:00.000Z`;
  const words = [
    [at('24T02:29'), at('24T02:29')],
    [at('24T02:00'), at('24T04:00')],
    [at('24T02:00'), at('24T05:10')],
    [at('24T02:00'), at('26T06:30')],
  ].map(([from = '', to = '']) => [lastedWords(from, to), spanWords(from, to)]);
  expect(words).toEqual([
    ['1 min', '02:29 to 02:29 UTC'],
    ['2 h', '02:00 to 04:00 UTC'],
    ['3 h 10 min', '02:00 to 05:10 UTC'],
    ['2 days 4 h', '2026-11-24 02:00 to 2026-11-26 06:30 UTC'],
  ]);
});
