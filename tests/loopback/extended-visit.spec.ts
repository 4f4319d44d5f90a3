import { test as base, expect } from '@playwright/test';
import { shows } from '../../causes/signs/common.ts';
import { fail, pass } from '../../checks/check.ts';
import type { CheckId } from '../../checks/ids.ts';
import { statusOf } from '../../evidence/read.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { extend } from '../../extend/extend.ts';
import type { OwnCheck, OwnProbe } from '../../extend/public/extension.ts';
import { credential } from '../../probes/probe.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { matches } from '../../schemas/index.ts';
import type { Site } from '../../sites/site.ts';
import { MAX_REQUESTS } from '../../visit/sending/budget.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { dropAuthorization, startProxy } from '../e2e/support/proxy.ts';
import { extension } from '../unit/support/extension.ts';
import { siteAt } from '../unit/support/site.ts';

/** The catalogue belongs to the process; an option of the worker keeps other files' tests out of this one. */
const test = base.extend<object, { catalogue: string }>({
  catalogue: ['extended', { option: true, scope: 'worker' }],
});

// In one go: a worker that came back to this file would add the same extensions to its process again.
test.describe.configure({ mode: 'default' });

const many = Array.from({ length: MAX_REQUESTS }, (_, at) => `file-${at}`);

const ask = (id: string, url: (site: string) => string, uses: OwnProbe['uses'] = 'nothing'): OwnProbe => ({
  id,
  sends: `GET ${id}`,
  tells: 'something',
  uses,
  request: (context) => ({
    method: 'GET',
    url: url(context.evidence.site.url),
    headers: uses === 'token' ? credential(context) : {},
  }),
});

const reads = (id: string, ...needs: string[]): OwnCheck => ({
  id,
  question: `${id} is well`,
  needs,
  judge: ({ exchanges }) =>
    needs.every((probe) => statusOf(exchanges[probe]) === 200) ? pass : fail(`${id} is not well`),
});

test.beforeAll(() => {
  extend(extension, 'robots');
  extend(
    {
      probes: [
        ask('stray', () => 'http://localhost:1/', 'token'),
        ask('own', (site) => restUrl({ style: 'pretty', base: `${site}/wp-json/` }, 'wp/v2/posts'), 'token'),
        ask('elsewhere', () => 'http://localhost:1/'),
        { ...ask('broken', (site) => site), request: () => boom() },
        ...many.map((id) => ask(id, (site) => `${site}/${id}`)),
      ],
      checks: [
        { ...reads('stray', 'stray'), after: ['token'] },
        { ...reads('own', 'own'), after: ['token'] },
        reads('elsewhere', 'elsewhere'),
        reads('broken', 'broken'),
        { ...reads('thrower', 'posts'), judge: () => boom() },
        { ...reads('after-thrower', 'posts'), after: ['thrower'] },
        ...many.map((id) => reads(id, id)),
      ],
      causes: [
        {
          id: 'throwing-cause',
          layer: 'edge',
          says: 'It throws',
          symptom: 'Nothing.',
          explains: ['header'],
          shownBy: [shows('posts', 'it is read', () => boom())],
          fixes: ['ask-the-host'],
        },
      ],
    },
    'others',
  );
});

function boom(): never {
  throw new TypeError('boom');
}

async function visited(site: Site, only: string[]): Promise<SiteReport> {
  const { seen, timed } = await runVisit(site, { only: only as CheckId[] });
  const report = siteReport(seen, timed);
  const run = { version: 1, started: seen.evidence.started, duration_ms: 0, sites: [report] };
  expect(matches('report', JSON.parse(JSON.stringify(run)))).toBeNull();
  return report;
}

const states = ({ checks }: SiteReport) => Object.fromEntries(checks.map(({ id, status }) => [id, status]));
const saysOf = ({ checks }: SiteReport, id: string) => checks.find((one) => String(one.id) === id)?.says;

test('a check of an extension is judged after ours, and its cause is found with its fix', async () => {
  const recorded = await startRecordedSite(0);
  const site = await startProxy(recorded.url, ({ url }, response) => {
    if (!url?.startsWith('/robots.txt')) return false;
    response.writeHead(404).end();
    return true;
  });
  const report = await visited(siteAt(site.url), ['smoke', 'robots']);
  await site.stop();
  recorded.stop();
  expect(states(report)).toEqual({ smoke: 'pass', robots: 'fail' });
  expect(report.findings).toMatchObject([
    { cause: 'robots-missing', certainty: 'likely', explains: ['robots'], proof: [{ saw: /404/ }] },
  ]);
  const [fix] = report.findings.flatMap(({ fixes }) => fixes);
  expect(fix).toMatchObject({
    id: 'write-robots',
    snippet: `User-agent: *\nSitemap: ${site.url}/wp-sitemap.xml`,
  });
  expect(report.exchanges.map(({ probe }) => probe)).toEqual(['posts', 'robots']);
});

test('a probe with the token reaches the site and no other host', async () => {
  const site = await startRecordedSite(0);
  const report = await visited(siteAt(site.url), ['own', 'stray']);
  site.stop();
  expect(states(report)).toEqual({ own: 'pass', stray: 'skipped' });
  expect(saysOf(report, 'stray')).toBe('credentials go to the site alone, not to http://localhost:1');
});

test('the headers of sites.yaml reach no other host either', async () => {
  const site = await startRecordedSite(0);
  const gated = siteAt(site.url, { headers: { 'x-gate': 'secret' } });
  const report = await visited(gated, ['elsewhere']);
  const free = await visited(siteAt(site.url), ['elsewhere']);
  site.stop();
  expect(saysOf(report, 'elsewhere')).toContain('the headers of sites.yaml go to the site alone');
  expect(free.exchanges.map(({ failure }) => failure?.kind)).toEqual(['connection-refused']);
});

test('what their code throws is an error of their check, blocks what builds on it, and costs no other', async () => {
  const site = await startRecordedSite(0);
  const report = await visited(siteAt(site.url), ['smoke', 'broken', 'thrower', 'after-thrower', 'robots']);
  site.stop();
  expect(states(report)).toEqual({
    smoke: 'pass',
    robots: 'pass',
    broken: 'error',
    thrower: 'error',
    'after-thrower': 'blocked',
  });
  expect(saysOf(report, 'broken')).toMatch(/others, probe broken: boom/);
  expect(saysOf(report, 'thrower')).toMatch(/^others, check thrower: boom/);
});

test('a cause that throws is not found, and keeps none of ours from being found', async () => {
  const recorded = await startRecordedSite(0);
  const site = await startProxy(recorded.url, dropAuthorization);
  const report = await visited(siteAt(site.url, { auth: null }), ['header']);
  await site.stop();
  recorded.stop();
  expect(report.findings.map(({ cause }) => cause)).toEqual(['authorization-header-stripped']);
});

test('a visit sends no more than it may, whatever is added', async () => {
  const site = await startRecordedSite(0);
  const report = await visited(siteAt(site.url), ['smoke', ...many]);
  expect(site.requests()).toBeLessThanOrEqual(MAX_REQUESTS);
  site.stop();
  expect(saysOf(report, many.at(-1) ?? '')).toBe(`a visit sends at most ${MAX_REQUESTS} requests`);
});
