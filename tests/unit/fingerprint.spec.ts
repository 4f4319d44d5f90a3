import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Header } from '../../evidence/exchange.ts';
import { factsOf } from '../../evidence/facts.ts';
import type { ServerFacts } from '../../evidence/server.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { matches } from '../../schemas/index.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { answer, error, healthy, savedOf } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';
import { indexWith, refused } from './support/mutations/mutation.ts';

const withHeaders = (...headers: Header[]): Evidence => {
  const evidence = healthy();
  for (const exchange of Object.values(evidence.exchanges)) exchange?.response?.headers.push(...headers);
  return evidence;
};

const fronts: [headers: Header[], expected: Partial<ServerFacts>][] = [
  [[['server', 'Apache/2.4.71 (Debian)']], { software: 'apache', proxy: null, cdn: null, cache: null }],
  [[['server', 'openresty']], { software: 'nginx', cdn: null }],
  [
    [
      ['server', 'cloudflare'],
      ['cf-ray', '8f2a1c-FRA'],
      ['cf-cache-status', 'HIT'],
    ],
    { software: null, proxy: 'cloudflare', cdn: 'cloudflare', cache: 'cloudflare' },
  ],
  [[['cf-cache-status', 'DYNAMIC']], { cache: null }],
  [[['x-amz-cf-id', 'abc']], { proxy: 'cloudfront', cdn: 'cloudfront' }],
  [[['x-varnish', '12 34']], { proxy: 'varnish', cdn: null, cache: 'varnish' }],
  [[['x-litespeed-cache', 'hit']], { cache: 'litespeed' }],
  [[['x-cache', 'MISS']], { cache: 'unnamed' }],
];
for (const [headers, expected] of fronts) {
  test(`in front: ${headers.map((header) => header.join(': ')).join(', ')}`, () => {
    expect(factsOf(withHeaders(...headers)).server()).toMatchObject(expected);
  });
}

const own = 'JWT Authentication for WP REST API';
const badConfig = (word: string) => ({
  ...error('jwt_auth_bad_config', 403),
  message: `JWT is not ${word} properly`,
});
const versions: [
  title: string,
  change: (evidence: Evidence) => void,
  name: string,
  version: string | null,
][] = [
  ['nothing tells', () => {}, own, null],
  [
    'the readme',
    (evidence) => answer(evidence, 'plugin-readme', 200, '=== JWT ===\nStable tag: 1.3.4\n'),
    own,
    '1.3.4',
  ],
  [
    'a readme that is a page',
    (evidence) => answer(evidence, 'plugin-readme', 404, 'Stable tag: 9'),
    own,
    null,
  ],
  [
    'an old spelling',
    (evidence) => answer(evidence, 'token', 403, badConfig('configurated')),
    own,
    '1.2.6 or older',
  ],
  [
    'a new spelling',
    (evidence) => answer(evidence, 'token', 403, badConfig('configured')),
    own,
    '1.3.0 or newer',
  ],
  ['a translation', (evidence) => answer(evidence, 'token', 403, badConfig('configuré')), own, null],
];
for (const [title, change, name, version] of versions) {
  test(`the version of the plugin: ${title}`, () => {
    const evidence = healthy();
    change(evidence);
    expect(factsOf(evidence).server().jwt_plugin).toEqual({ name, version });
  });
}

const mutation = (title: string) => {
  const found = mutations.find((one) => one.title.startsWith(title));
  if (!found) throw new Error(`no mutation is called ${title}`);
  return found;
};
const plugins: [title: string, plugin: unknown][] = [
  ['the plugin inactive', null],
  ['Simple JWT Login', { name: 'Simple JWT Login', version: null }],
  ["the WP-API team's plugin", { name: "the WP-API team's JWT Auth", version: null }],
  ['WPGraphQL JWT', { name: 'WPGraphQL JWT Authentication', version: null }],
  ['usefulteam 2', { name: 'JWT Auth by usefulteam', version: '2' }],
  ['JWT Auth by usefulteam', { name: 'JWT Auth by usefulteam', version: '3' }],
  ['plain permalinks, and a plugin that looks', { name: own, version: '1.3.2 or older' }],
];
for (const [title, plugin] of plugins) {
  test(`which plugin issues tokens: ${title}`, () => {
    expect(factsOf(mutated(mutation(title))).server().jwt_plugin).toEqual(plugin);
  });
}

test('the index gives usefulteam 3 away before anybody logs in', () => {
  const evidence = healthy();
  answer(
    evidence,
    'index',
    200,
    indexWith({ routes: { '/jwt-auth/v1/token/refresh': { methods: ['POST'] } } }),
  );
  expect(factsOf(evidence).server().jwt_plugin).toEqual({ name: 'JWT Auth by usefulteam', version: '3' });
});

test('security plugins by their codes and by their namespaces, each once', () => {
  const evidence = healthy();
  refused(evidence, '[jwt_auth] wfls_twofactor_required');
  answer(evidence, 'posts', 401, error('itsec_rest_api_access_restricted', 401));
  answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', 'ithemes-security/v1', 'wordfence/v1'] }));
  expect(factsOf(evidence).server().security_plugins).toEqual([
    'Solid Security (iThemes, Kadence Security)',
    'Wordfence',
    'Wordfence Login Security',
  ]);
});

const pages: [page: string, waf: string | null][] = [
  ['This error was generated by Mod_Security.', 'ModSecurity'],
  ['<title>Attention Required! | Cloudflare</title>', 'Cloudflare'],
  ['Generated by Wordfence at', 'Wordfence'],
  ['<h1>Forbidden</h1>', null],
];
for (const [page, waf] of pages) {
  test(`the firewall behind "${page}" is ${waf ?? 'not named'}`, () => {
    const evidence = healthy();
    answer(evidence, 'draft', 403, page);
    expect(factsOf(evidence).server().waf).toBe(waf);
  });
}

test('words of a firewall in an answer that is not a refusal name nobody', () => {
  const evidence = healthy();
  answer(evidence, 'posts', 200, 'How to set up Mod_Security');
  expect(factsOf(evidence).server().waf).toBeNull();
});

test('the proof names the plugin whose code it is', () => {
  const proofs = ['a captcha before every login', 'REST for those who are logged in'].map((title) => {
    const { findings } = reportOn(mutated(mutation(title)));
    return findings.flatMap(({ proof }) => proof.map(({ means }) => means)).join('; ');
  });
  expect(proofs[0]).toContain('by its code, a plugin wants a captcha');
  expect(proofs[1]).toContain('the code is of Password Protected, Disable REST API or Disciple Tools');
});

for (const title of ['the header dropped, and a CDN in front', 'Simple JWT Login', 'a page of a firewall']) {
  test(`the report keeps to its schema: ${title}`, () => {
    const report = {
      version: 1,
      started: '2026-11-24T12:00:00.000Z',
      duration_ms: 1,
      sites: [reportOn(mutated(mutation(title)))],
    };
    expect(matches('report', JSON.parse(JSON.stringify(report)))).toBeNull();
  });
}

test('what a family allows is no longer needed only when none of its members is found', () => {
  const evidence = mutated(mutation('the header dropped, and a CDN in front'));
  evidence.site.allow = [{ cause: 'proxy-strips-authorization', reason: 'known', until: '2999-01-01' }];
  const { findings, notices } = reportOn(evidence);
  expect(findings.map(({ severity }) => severity)).toEqual(['warn']);
  expect(notices).toEqual([]);
});

function reportOn(evidence: Evidence) {
  const timed = checkIds.known.flatMap((id) => {
    const outcome = judge(id, evidence);
    return 'verdict' in outcome ? [{ verdict: outcome.verdict, duration_ms: 1 }] : [];
  });
  return siteReport(savedOf(evidence), timed);
}
