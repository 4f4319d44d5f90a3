// Makes real-sites.json, evidence as a visit would have it, out of recordings of real servers:
//   node tests/recordings/convert-evidence.mjs path/to/real-plugin-1.3.4.jsonl
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ fault: string, stack: string, request: string, method: string, path: string, status: number, headers: [string, string][], body: string, body_bytes: number, cut: boolean }} Row */

/** The recorded request that is the probe. */
const probes = {
  posts: 'get-posts',
  index: 'get-root',
  'rest-route-index': 'get-root-restroute',
  'pathinfo-index': 'get-root-pathinfo',
  token: 'token-multipart',
  // A user that cannot exist, by e-mail address, is what this probe asks for.
  'bogus-login': 'token-unknown-email',
  validate: 'validate-good',
  me: 'users-me-good',
  draft: 'create-good',
  'garbage-validate': 'validate-garbage-3seg',
  'plain-post': 'validate-no-header',
  'garbage-posts': 'get-posts-garbage-token',
  preflight: 'options-posts',
};
/** The visit sends these at the address that works, and the recordings have them at /wp-json/ alone. */
const beyondTheRoot = ['token', 'bogus-login', 'validate', 'me', 'draft', 'garbage-validate', 'plain-post', 'garbage-posts', 'preflight'];

const SITE = 'http://site.test';
const headersKept = /^(server|link|location|allow|access-control-.*|content-type|www-authenticate|retry-after|x-redirect-by|via|x-.*cache.*)$/;

/**
 * A body that was cut when it was recorded, closed after its last whole member.
 * @param {string} text
 */
function closed(text) {
  /** @type {string[]} */
  const open = [];
  let end = 0;
  let closers = '';
  for (let at = 0, quoted = false; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') open.pop();
    else if (char === ',') {
      end = at;
      closers = open.toReversed().join('');
    }
  }
  return text.slice(0, end) + closers;
}

/** @param {string} text */
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {string} probe @param {Row} row */
function exchange(probe, row) {
  const whole = json(row.body);
  const parsed = whole === undefined && row.cut ? json(closed(row.body)) : undefined;
  const isIndex = probe.endsWith('index') && Array.isArray(parsed?.namespaces);
  // The routes lie behind the cut; which namespaces there are does not.
  const routes = isIndex && parsed.namespaces.includes('jwt-auth/v1') ? ['token', 'token/validate'] : [];
  const kept = isIndex
    ? { ...parsed, routes: Object.fromEntries(routes.map((route) => [`/jwt-auth/v1/${route}`, { methods: ['POST'] }])) }
    : parsed;
  return {
    probe,
    request: { method: row.method, url: SITE + row.path, headers: [], body: null },
    response: {
      status: row.status,
      headers: row.headers
        .filter(([name]) => headersKept.test(name))
        .map(([name, value]) => [name, value.replace('https://app.example.test', 'https://client.example')]),
      text: row.body.slice(0, kept === undefined ? 400 : 100),
      bytes: row.body_bytes,
      cut: row.cut,
      ...(kept === undefined ? {} : { kept }),
    },
    failure: null,
    timing: { start: 0, dns: null, connect: null, tls: null, first_byte: 0, total: 0 },
    attempts: 1,
  };
}

/** @type {Row[]} */
const rows = readFileSync(process.argv[2] ?? '', 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const places = [...new Set(rows.map(({ fault, stack }) => JSON.stringify([fault, stack])))];
const recordings = places.map((place) => {
  const [fault, stack] = JSON.parse(place);
  const here = rows.filter((row) => row.fault === fault && row.stack === stack);
  const exchanges = Object.fromEntries(
    Object.entries(probes).flatMap(([probe, request]) => {
      const row = here.find((one) => one.request === request);
      return row ? [[probe, exchange(probe, row)]] : [];
    }),
  );
  // All probes but posts say that they accept JSON, which was recorded of the posts alone: WordPress then answers its
  // own pages as JSON, and notices stay away.
  const asJson = here.find((one) => one.request === 'get-posts-acceptjson');
  const asPage = here.find((one) => one.request === 'get-posts');
  if (asJson && asPage && asJson.body !== asPage.body) {
    const isOwnPage = json(asJson.body)?.code !== undefined;
    const healthy = rows.filter((row) => row.fault === 'healthy' && row.stack === stack);
    for (const [probe, request] of Object.entries({ ...probes, 'jwt-index': 'get-root' })) {
      const row = isOwnPage ? asJson : healthy.find((one) => one.request === request);
      if (row && probe !== 'posts') exchanges[probe] = exchange(probe, row);
    }
  }
  const isReached = /^\s*[[{]/.test(exchanges.index?.response.text ?? '');
  if (!isReached) for (const probe of beyondTheRoot) delete exchanges[probe];
  return { fault, stack, exchanges };
});
writeFileSync(new URL('./real-sites.json', import.meta.url), `[\n${recordings.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
