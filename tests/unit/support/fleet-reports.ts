import { readdirSync, readFileSync } from 'node:fs';
import type { Header } from '../../../evidence/exchange.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { Saved } from '../../../visit/seen.ts';

const folder = new URL('../../recordings/lab/', import.meta.url);

export const labFaults = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

/** What the lab recorded under that fault, judged. */
export function labReport(fault: string): SiteReport {
  const { evidence } = JSON.parse(readFileSync(new URL(`${fault}.json`, folder), 'utf8'));
  return siteReport(new Saved(evidence), rejudged(evidence));
}

/**
 * As many sites as that, each like one that the lab recorded, with an address, words and headers of its own: real sites
 * have little in common but the programs they run. `failing` is the share of those with a fault.
 */
export function* fleetReports(count: number, { failing = 0.5 } = {}): Generator<SiteReport> {
  const models = labFaults.filter((fault) => fault !== 'healthy').map(modelOf);
  const healthy = modelOf('healthy');
  let faulty = 0;
  for (let at = 0; at < count; at += 1) {
    const isFaulty = Math.floor((at + 1) * failing) > Math.floor(at * failing);
    const model = isFaulty ? models[faulty++ % models.length] : healthy;
    yield siteLike(model ?? healthy, at);
  }
}

function modelOf(fault: string): string {
  return JSON.stringify(labReport(fault));
}

function siteLike(model: string, at: number): SiteReport {
  const random = randomFrom(at + 1);
  const name = `${word(random)}-${word(random)}-${at}`;
  const host = `${name}.example`;
  const started = new Date(Date.UTC(2026, 10, 24, 12) + at * 700);
  const text = model
    .replaceAll(/https?:(\\*)\/\\*\/(?:127\.0\.0\.1|localhost)(?::\d+)?/g, `https:$1/$1/${host}`)
    .replaceAll(/(?:127\.0\.0\.1|localhost):\d+/g, host)
    .replaceAll(/wprd=\w+/g, `wprd=${hex(random, 12)}`)
    .replaceAll(/\w{3}, 24 Nov 2026 [\d:]{8} GMT/g, started.toUTCString())
    .replaceAll(/"(start|first_byte|total)":[\d.]+/g, (_, key) => `"${key}":${(random() * 900).toFixed(1)}`);
  const site: SiteReport = {
    ...JSON.parse(text),
    name,
    url: `https://${host}`,
    started: started.toISOString(),
  };
  site.server.address = `192.0.2.${at % 250}`;
  for (const { response } of site.exchanges) {
    if (!response) continue;
    response.headers.push(...ownHeaders(random, host));
    if (response.text.length > 500) response.text = withWords(response.text, random);
    response.bytes = response.text.length;
  }
  return site;
}

/** Together with those of the recording they are about a kilobyte. */
function ownHeaders(random: () => number, host: string): Header[] {
  return [
    ['X-Request-Id', hex(random, 32)],
    ['ETag', `W/"${hex(random, 24)}"`],
    ['Set-Cookie', `«cookie»; path=/; domain=${host}; HttpOnly; Secure`],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
    [
      'Content-Security-Policy',
      `default-src 'self' https://cdn.${host}; img-src * data:; frame-ancestors 'none'`,
    ],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()'],
    ['Server-Timing', `total;dur=${(random() * 500).toFixed(1)}, db;dur=${(random() * 90).toFixed(1)}`],
  ];
}

/** A body of kilobytes in which hardly a sentence is that of another site. */
function withWords(text: string, random: () => number): string {
  const words = Array.from({ length: 400 }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(
    ' ',
  );
  return /^\s*[[{]/.test(text)
    ? text.replace(/Welcome to WordPress[^"<\\]*/g, words)
    : `${text}<p>${words}</p>`;
}

const syllables =
  'ka lo mi ser ten dra vu shop garden news ist ung re con pra stu el nor we ti fo ba gy qua zen'.split(' ');

function word(random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

function hex(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}

const vocabulary = wordsFrom(randomFrom(0), 3000);

function wordsFrom(random: () => number, count: number): string[] {
  return Array.from({ length: count }, () => word(random));
}

/** Mulberry32: the same numbers each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
