/**
 * Makes real-plugin-1.3.4.json from the full recordings, one JSON object a line:
 *   node tests/recordings/convert.mjs real-plugin-1.3.4.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs';

const STACK = 'nginx-fpm';
const FAULTS = [
  'healthy',
  'header-stripped',
  'plugin-inactive',
  'secret-undefined',
  'secret-changed',
  'login-limiter',
  'plain-permalinks',
  'rest-anon-401',
];
// Of faults that are none of the plugin's, what concerns the plugin is enough.
const FEW = new Set(['plain-permalinks', 'rest-anon-401']);
const ABOUT_PLUGIN = /^(token-json|validate-good|validate-garbage|create-good|get-posts-garbage-token)$/;

/**
 * @typedef {{ fault: string, stack: string, request: string, method: string, path: string,
 *   sent: [string, string][], body_sent: string | null, status: number, headers: [string, string][], body: string,
 *   cut: boolean }} Recorded
 */

/** @param {Recorded} recorded */
function short({ fault, request, method, path, sent, body_sent, status, headers, body, cut }) {
  const kept = Object.fromEntries(sent.filter(([name]) => name !== 'accept'));
  const json = cut ? undefined : parse(body);
  return {
    fault,
    request,
    method,
    path,
    sent: kept,
    body: body_sent,
    expect: {
      status,
      type: headers.find(([name]) => name === 'content-type')?.[1] ?? null,
      allow: headers.find(([name]) => name === 'allow')?.[1] ?? null,
      code: json?.code ?? null,
      message: json?.message ?? null,
      keys: json === undefined ? null : Array.isArray(json) ? [] : Object.keys(json),
    },
  };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name the full recordings: node tests/recordings/convert.mjs real-plugin-1.3.4.jsonl');
const all = readFileSync(source, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => /** @type {Recorded} */ (JSON.parse(line)))
  .filter(({ stack, fault }) => stack === STACK && FAULTS.includes(fault))
  .sort((one, other) => FAULTS.indexOf(one.fault) - FAULTS.indexOf(other.fault))
  .map(short);

const healthy = new Map(
  all.filter(({ fault }) => fault === 'healthy').map(({ request, expect }) => [request, JSON.stringify(expect)]),
);
/** @type {Map<string, number>} */
const alike = new Map();
// What a fault does not change is the healthy answer, which is held already; and of several requests
// to one route that it has answered alike, two are enough.
const kept = all.filter(({ fault, request, method, path, expect }) => {
  if (fault === 'healthy') return true;
  if (FEW.has(fault)) return ABOUT_PLUGIN.test(request);
  if (healthy.get(request) === JSON.stringify(expect)) return false;
  const group = JSON.stringify([fault, method, path, expect]);
  const count = (alike.get(group) ?? 0) + 1;
  alike.set(group, count);
  return count <= 2;
});
const target = new URL('real-plugin-1.3.4.json', import.meta.url);
writeFileSync(target, `[\n${kept.map((exchange) => JSON.stringify(exchange)).join(',\n')}\n]\n`);
console.log(`${kept.length} of ${all.length} exchanges kept.`);
