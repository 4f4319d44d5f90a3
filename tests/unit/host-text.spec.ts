import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { isoTime } from '../../base/text.ts';
import { pathOf, urlOf, withoutLastSlashes } from '../../evidence/address.ts';
import { bounded } from '../../evidence/bounded.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Header } from '../../evidence/exchange.ts';
import { codeOf, numberOf, textOf, textsOf } from '../../evidence/read.ts';
import { isSameName, workingRoot } from '../../evidence/rest-root.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { laidOut } from '../../reports/formats/page/view/body.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { tokenFactsOf } from '../../visit/sending/token-facts.ts';
import { answer, healthy, judged, savedOf } from './support/evidence.ts';
import { leastMs } from './support/pace.ts';

// What a host sends has any type anywhere, and any length: it is read by what cannot throw, in time.

const odd: unknown[] = [undefined, null, true, 0, Number.NaN, {}, [], { toString: 1 }, [[]], 'text'];

test('what is no text, no list of texts and no number is none', () => {
  expect(odd.map(textOf).filter((one) => one !== null)).toEqual(['text']);
  expect(textsOf(odd)).toEqual(['text']);
  for (const value of odd) if (!Array.isArray(value)) expect(textsOf(value)).toEqual([]);
  expect(odd.map(numberOf).filter((one) => one !== null)).toEqual([0]);
  expect(textOf('x'.repeat(10_000))).toHaveLength(300);
});

test('an address is a web address, absolute or against a base, and nothing else', () => {
  const base = 'https://shop.example/blog/wp-json/';
  expect(urlOf('/wp-json/', base)?.href).toBe('https://shop.example/wp-json/');
  expect(urlOf('//other.example/x#y', base)?.href).toBe('https://other.example/x');
  const none = [
    ...odd,
    '',
    '/wp-json/',
    'http://',
    'http://[',
    'https://a:b@shop.example/',
    'https://user@shop.example/',
    'ftp://shop.example/',
    'mailto:admin@shop.example',
    'javascript:alert(1)',
    'data:,x',
    'file:///etc/passwd',
    `https://shop.example/${'x'.repeat(3000)}`,
    `https://shop.example/${'é'.repeat(1000)}`,
  ];
  for (const text of none) expect(urlOf(text)).toBeNull();
  expect([pathOf('no address'), pathOf('https://shop.example/blog//')]).toEqual(['', '/blog']);
  for (const [from, to] of [
    ['no', 'https://a.example'],
    ['https://a.example', 'mailto:x@a.example'],
    ['http://a.example', 'ftp://a.example'],
  ] as const)
    expect(isSameName(from, to)).toBe(false);
});

test('what of an answer is kept fits into a report', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  const large = {
    deep,
    long: 'x'.repeat(100_000),
    many: Array.from({ length: 100_000 }, (_, at) => `${at}`),
    wide: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`member-${at}`, 'x'.repeat(1000)])),
  };
  expect(JSON.stringify(bounded(large)).length).toBeLessThan(200_000);
  const index = { namespaces: ['wp/v2'], routes: { '/x': { methods: ['GET', 1, null] } }, name: '' };
  expect(bounded(index)).toEqual(index);
  const proto = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
  expect(JSON.stringify(bounded(proto))).toBe('{"__proto__":{"a":1},"constructor":2}');
});

test('a moment that no date can have is a date all the same', () => {
  expect([isoTime(Number.NaN), isoTime(1e300)].map((one) => one.slice(0, 4))).toEqual(['1970', '1970']);
});

test('deep JSON is shown as it came: each step would be indented in every line', () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
  expect(laidOut(deep, true)).toEqual({ text: deep, isIndented: false });
  expect(laidOut('{"a":[1]}', true).isIndented).toBe(true);
});

/** Healthy, but for one answer. */
function where(probe: ProbeId, status: number, body: unknown, headers: Header[] = []): Evidence {
  const evidence = healthy();
  answer(evidence, probe, status, body, headers);
  return evidence;
}

const page = '<html>not found</html>';
const link = (address: string): Header => ['Link', `<${address}>; rel="https://api.w.org/"`];
const pretty = { 'index 404': where('index', 404, page), 'posts 404': where('posts', 404, page) };

const hosts: Record<string, () => Evidence> = {
  ...Object.fromEntries(Object.entries(pretty).map(([name, evidence]) => [name, () => evidence])),
  'namespaces of no texts': () =>
    where('index', 200, { namespaces: [{ toString: 1 }, null, [[1]]], routes: [] }),
  'routes that are a text': () => where('index', 200, { namespaces: 'wp/v2', routes: 'x', home: 1 }),
  'methods of no list': () =>
    where('index', 200, { namespaces: [], routes: { '/jwt-auth/v1/token': { methods: { includes: 1 } } } }),
  'members with names of the prototype': () =>
    where(
      'index',
      200,
      JSON.parse('{"namespaces":["__proto__"],"routes":{"__proto__":{"methods":["POST"]}}}'),
    ),
  'a home that is no address': () => where('index', 200, { namespaces: [], home: 'not an address' }),
  'a code of another type': () => where('posts', 403, { code: { toString: 1 }, message: [1], data: 'x' }),
  'a code of 60 KB': () => where('posts', 403, { code: 'x'.repeat(60_000), message: 'y'.repeat(60_000) }),
  ...Object.fromEntries(
    [
      '/wp-json/',
      '//[',
      'mailto:x@y.z',
      'ftp://x.test/',
      'http://u:p@127.0.0.1/',
      '',
      '\u0000',
      'http://',
    ].map((address) => [
      `an announced root ${JSON.stringify(address)}`,
      () => {
        const evidence = where('index', 404, page, [link(address)]);
        answer(evidence, 'posts', 404, page, [link(address)]);
        return evidence;
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      'ftp://x.test/',
      'mailto:x@y.z',
      'http://[',
      '\\\\x',
      'http://u:p@127.0.0.1/',
      '//',
      '?',
      'javascript:x',
    ].map((address) => [
      `a redirect to ${address}`,
      () => {
        const evidence = where('index', 301, page, [['Location', address]]);
        answer(evidence, 'posts', 302, page, [['location', address]]);
        return evidence;
      },
    ]),
  ),
};

for (const [name, make] of Object.entries(hosts))
  test(`a host with ${name} is judged and reported`, () => {
    const evidence = make();
    const { states } = judged(evidence);
    expect(Object.values(states)).not.toContain('error');
    expect(siteReport(savedOf(evidence), rejudged(evidence)).status).not.toBe('error');
  });

test('a root that WordPress announces relative to itself is where the visit goes on', () => {
  const evidence = healthy();
  for (const probe of ['index', 'posts'] as const) answer(evidence, probe, 404, page, [link('/api/')]);
  answer(evidence, 'announced-index', 200, { namespaces: ['wp/v2'] });
  expect(workingRoot(evidence)?.base).toBe(`${evidence.site.url}/api/`);
});

test('a token whose header and claims have other types is read as far as they go', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exchange = healthy().exchanges.token;
  if (!exchange) throw new Error('the recording has a login');
  const of = (header: unknown, claims: unknown) =>
    tokenFactsOf(`${part(header)}.${part(claims)}.x`, exchange, 'https://shop.example');
  expect(of({ alg: { toString: 1 } }, {}).algorithm).toBeNull();
  expect(of({ alg: ['HS256'] }, {}).algorithm).toBeNull();
  expect(of({ alg: '__proto__' }, {}).secret).toBeNull();
  const { iss, iat, user_id } = of({ alg: 'HS256' }, { iss: { a: 1 }, iat: '1', data: { user: { id: {} } } });
  expect([iss, iat, user_id]).toEqual([null, null, null]);
});

test('a code is a text, and no longer than one', () => {
  const evidence = where('posts', 403, { code: 'x'.repeat(60_000) });
  expect(codeOf(evidence.exchanges.posts)).toHaveLength(300);
});

const LONG = 65_536;

// Each took seconds and more, by a pattern that began anew at each of its characters.
const slow: Record<string, () => Evidence> = {
  'a Link header of <': () => {
    const evidence = where('index', 404, page, [['Link', '<'.repeat(LONG)]]);
    answer(evidence, 'posts', 404, page, [['Link', '<'.repeat(LONG)]]);
    return evidence;
  },
  'a Link header of slashes': () => {
    const evidence = where('index', 404, page, [link(`https://x.test/${'/'.repeat(LONG)}a`)]);
    answer(evidence, 'posts', 404, page, []);
    return evidence;
  },
  'a home of slashes': () =>
    where('index', 200, { namespaces: [], home: `https://x.test/${'/'.repeat(LONG)}a` }),
  'allowed headers of blanks': () =>
    where('preflight', 200, {}, [
      ['access-control-allow-origin', '*'],
      ['access-control-allow-methods', ' '.repeat(LONG)],
      ['access-control-allow-headers', ' '.repeat(LONG)],
    ]),
};

for (const [name, make] of Object.entries(slow))
  test(`${name} is judged in time`, () => {
    const shown = () => {
      // Each time anew: what is known of an exchange is kept with it.
      const evidence = make();
      return siteReport(savedOf(evidence), rejudged(evidence));
    };
    expect(leastMs(1000, shown)).toBeLessThan(1000);
  });

test('slashes at the end are taken off in one pass', () => {
  const text = `${'/'.repeat(1_000_000)}a`;
  expect(leastMs(100, () => withoutLastSlashes(text))).toBeLessThan(100);
  expect(withoutLastSlashes('/a//')).toBe('/a');
});

// The spellings that throw for what a host sent. Each is allowed where what it is given is ours, and nowhere else.
const ours: Record<string, string> = {
  'evidence/address.ts new URL(': 'what is known to be an address',
  'evidence/address.ts URL.canParse(': 'the reader itself',
  'evidence/origin.ts URL.canParse(': 'the reader itself',
  'evidence/redirects/redirect.ts decodeURIComponent(': 'caught there',
  'evidence/rest-root.ts new URL(': 'a root is of sites.yaml, or what urlOf gave',
  'evidence/claims.ts String(': 'a number',
  'evidence/claims.ts .toISOString(': 'a date that is known to be one',
  'checks/check.ts String(': 'a number',
  'visit/judging/proof.ts String(': 'words of a cause',
  'visit/clean/cleaner.ts String(': 'numbers',
  'visit/new-evidence.ts .toISOString(': 'now',
  'visit/judging/verdict.ts String(': 'an error of ours',
  'evidence/weak-secrets/guesses.ts new URL(': 'the address in sites.yaml',
  'visit/fleet/crowds.ts new URL(': 'the address in sites.yaml',
  'visit/fleet/look-beside.ts new URL(': 'the address in sites.yaml',
  'visit/fleet/run-fleet.ts new URL(': 'the address in sites.yaml',
  'probes/own-draft.ts String(': 'a number',
  'visit/sending/guard.ts decodeURIComponent(': 'caught there',
  'visit/sending/guard.ts new URL(': 'a request of ours',
  'visit/clean/leftover.ts String(': 'a number',
  'visit/seen.ts .toISOString(': 'now',

  'monitor/monitor.ts .toISOString(': 'the beginning of the run',
  'monitor/baseline/past-runs.ts .toISOString(': 'a number of at most 11 digits',
  'monitor/notify/github/answers.ts String(': 'an answer of GitHub',
  'monitor/notify/news.ts URL.canParse(': 'the reader itself',
  'monitor/notify/news.ts new URL(': 'what is known to be an address',
  'monitor/notify/messenger.ts String(': 'an answer of a receiver',
  'monitor/notify/slack.ts new URL(': 'an address in sites.yaml',
  'monitor/notify/messenger.ts new URL(': 'an address in sites.yaml',
  'monitor/notify/webhook.ts String(': 'a number',
  'reports/formats/bundle/faults.ts String(': 'the id of a probe',
  'reports/formats/bundle/reply.ts URL.canParse(': 'it is asked first',
  'reports/formats/bundle/reply.ts new URL(': 'what can be parsed',
  'reports/formats/bundle/request-log.ts String(': 'a status, a number',
  'reports/formats/junit/suite.ts String(': 'numbers',
  'reports/formats/page/assets.ts new URL(': 'a file of ours',
  'reports/formats/page/run.ts .toISOString(': 'the beginning of the run',
  'reports/formats/page/packing/cuts.ts String(': 'the id of a probe',
  'reports/formats/page/view/words.ts String(': 'a number',
  'reports/formats/page/view/route.ts String(': 'a number',
  'reports/formats/page/view/use-site.ts String(': 'an error of ours',
  'reports/formats/page/view/filters.tsx String(': 'a number',
  'reports/text/change.ts .toISOString(': 'a date that is known to be one',
};

const folders = ['evidence', 'probes', 'checks', 'causes', 'fixes', 'visit', 'reports', 'monitor'];
const spellings = [
  /(?<![.\w])String\b(?=[()])/g,
  /\bnew URL\((?!.*import\.meta\.url)/g,
  /\bURL\.canParse\(/g,
  /\.toISOString\(/g,
  /\bdecodeURI(?:Component)?\(/g,
];

test('nowhere is what a host sent read by what throws', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const found = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.tsx?$/.test(name) && statSync(root + name).isFile())
      .flatMap((name) => {
        const code = readFileSync(root + name, 'utf8');
        const uses = spellings.flatMap((spelling) => code.match(spelling) ?? []);
        return uses.map((use) => `${name} ${use.endsWith('(') ? use : `${use}(`}`);
      }),
  );
  expect([...new Set(found)].sort()).toEqual(Object.keys(ours).sort());
});
