import { expect, test } from '@playwright/test';
import { type Hop, requestPath } from '../../reports/model/path/request-path.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { labFaults, labReport } from './support/fleet-reports.ts';

test('the way under every fault of the lab breaks where the fault is', () => {
  const lines = labFaults.map(
    (fault) => `${fault}: ${requestPath(labReport(fault)).map(inShort).join(' > ')}\n`,
  );
  expect(lines.join('')).toMatchSnapshot('request-paths.txt');
});

test('a healthy way says of each layer how that is known', () => {
  const evidence = requestPath(labReport('healthy')).map((hop) => [hop.layer, ...hop.evidence]);
  expect(evidence).toEqual([
    [
      'client',
      'The API answers at http://127.0.0.1:8080/wp-json/.',
      'The probe posts was answered 200 and a list.',
    ],
    [
      'network',
      '10 requests of 10 got an answer from 127.0.0.1.',
      'It is asked over http: there is no certificate.',
    ],
    ['edge', 'No CDN, proxy, cache or firewall names itself in the answers.'],
    ['web-server', 'It names itself in the answers: apache.'],
    [
      'php',
      'It names itself in X-Powered-By: PHP 8.2.36.',
      'The probe posts was answered 200 and a list. PHP has written that.',
    ],
    ['wordpress', 'The probe posts was answered 200 and a list.'],
    [
      'plugin',
      'The plugin is JWT Authentication for WP REST API.',
      'The probe token was answered 200 and JSON of WordPress.',
    ],
    [
      'account',
      'The probe token was answered 200 and JSON of WordPress. A token was issued.',
      'The probe draft was answered 201 to http://127.0.0.1:8080/wp-json/wp/v2/posts/4. A draft was written.',
    ],
  ]);
});

test('where it breaks, the proof is told', () => {
  const hop = requestPath(labReport('header-old-wordpress-block')).find(({ state }) => state === 'broken');
  expect(hop?.evidence).toEqual([
    'The Authorization header does not reach the plugin: the web server, a proxy or code on the site drops it.',
    'POST jwt-auth/v1/token/validate with "Bearer x.y.z": 403 jwt_auth_no_auth_header; the plugin answers and sees no header.',
    'GET wp/v2/posts with "Bearer x.y.z": 200 and a list; a header that arrives gets 403 here.',
    'POST jwt-auth/v1/token/validate with the token: 403 jwt_auth_no_auth_header; the token was sent, and the plugin sees none.',
  ]);
});

test('over TLS it says for how long the certificate holds, and from where the answer came', () => {
  const site = overTls('2026-12-29T12:00:00.000Z');
  const network = hopOf(site, 'network');
  expect(inWords(network)).toBe('network: ok, 192.0.2.7');
  expect(network.evidence).toEqual([
    '10 requests of 10 got an answer from 192.0.2.7.',
    'The certificate holds for 35 more days.',
  ]);
});

test('what will not last warns at its layer, and what is known of it stays', () => {
  const site = overTls('2026-12-01T12:00:00.000Z');
  const says = 'The certificate expires in 7 days.';
  site.warnings = [{ id: 'certificate-expiring', layer: 'network', says, mend: 'Renew it.' }];
  const network = hopOf(site, 'network');
  expect(inWords(network)).toBe('network: warned, certificate runs out');
  expect(network.evidence.slice(0, 3)).toEqual([
    says,
    'Renew it.',
    '10 requests of 10 got an answer from 192.0.2.7.',
  ]);
});

test('what is allowed for now, or was gone at the second look, warns', () => {
  for (const change of [
    { flaky: true as const },
    { allowed: { reason: 'a migration', until: '2026-12-31' } },
  ]) {
    const site = labReport('header-old-wordpress-block');
    site.findings = site.findings.map((finding) => ({ ...finding, ...change }));
    expect(inWords(hopOf(site, 'web-server'))).toBe('web-server: warned, Authorization dropped');
  }
});

test('what stands in front is named', () => {
  const site = labReport('healthy');
  site.server = { ...site.server, cdn: 'cloudflare', proxy: 'cloudflare', cache: 'wp-engine' };
  const edge = hopOf(site, 'edge');
  expect(inWords(edge)).toBe('edge: ok, cloudflare, wp-engine');
  expect(edge.evidence[0]).toBe('A CDN names itself in the answers: cloudflare.');
});

test('no answer of a cache proves what is behind it', () => {
  const site = labReport('healthy');
  site.server = { ...site.server, software: null, php: null, proxy: 'varnish' };
  for (const { response } of site.exchanges) response?.headers.push(['X-Cache', 'HIT']);
  expect(['web-server', 'php', 'wordpress'].map((layer) => hopOf(site, layer).state)).toEqual([
    'unseen',
    'unseen',
    'unseen',
  ]);
});

test('a site that fails has a hop that is broken, and each hop is told in a few words', () => {
  for (const site of labFaults.map(labReport)) {
    const hops = requestPath(site);
    expect(hops.some(({ state }) => state === 'broken')).toBe(site.status === 'fail');
    expect(hops.filter(({ short }) => short.length > 30)).toEqual([]);
    const sentences = hops.flatMap(({ evidence }) => evidence);
    expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(8);
  }
});

/** What is well goes without its words. */
function inShort({ layer, state, short }: Hop): string {
  if (state === 'ok') return layer;
  return state === 'unseen' ? '?' : `${state.toUpperCase()} ${layer} (${short})`;
}

function inWords({ layer, state, short }: Hop): string {
  return `${layer}: ${state}, ${short}`;
}

function hopOf(site: SiteReport, layer: string): Hop {
  const hop = requestPath(site).find((one) => one.layer === layer);
  if (!hop) throw new Error(`there is no ${layer}`);
  return hop;
}

function overTls(expires: string): SiteReport {
  const site = labReport('healthy');
  site.started = '2026-11-24T11:00:00.000Z';
  const [first] = site.exchanges;
  if (!first) throw new Error('it has exchanges');
  first.request.url = first.request.url.replace('http:', 'https:');
  first.connection = { address: '192.0.2.7', certificate_expires: expires };
  return site;
}
