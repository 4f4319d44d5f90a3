import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadSites } from '../../sites/load.ts';
import { loadMonitoring } from '../../sites/monitoring.ts';
import { SitesError } from '../../sites/yaml/problems.ts';

const SEEDS = 8;
const FILES = 400;

/** mulberry32: the same files for the same seed, so a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const sites = readFileSync(new URL('../../sites.yaml', import.meta.url), 'utf8').replace(
  /^ {2}# (?=[- ])/gm,
  '  ',
);
const healthy = `${sites}
baseline: last.json
notify:
  - slack: $\{SLACK}
  - { webhook: "$\{HOOK}", secret: "$\{SECRET:-}" }
  - github_issue: a/b
    token: $\{TOKEN}
`;
const pieces = [
  ...[
    'sites:',
    'name:',
    'url:',
    'auth:',
    'defaults:',
    'tls:',
    'allow:',
    'headers:',
    'embedded:',
    'timeout:',
    'retries:',
    'baseline:',
    'notify:',
    'slack:',
    'secret:',
    'github_issue:',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    ' #',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '<<: ',
    '!!int ',
    '!x',
  ],
  ...[
    '$',
    '$' + '{',
    '$' + '{A}',
    '$' + '{A:-b}',
    '$' + '{B}',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '? ',
    '\t',
    '\r\n',
    '~',
    '.nan',
    '-0',
    '1e999',
  ],
  ...[
    'https://a.example',
    'true',
    '10s',
    '2027-01-31',
    '__proto__: ',
    'constructor: ',
    'toString',
    '\uFEFF',
    '\uD800',
    '\0',
    '\uFDD0',
    'é',
    '\\',
  ],
];

function garbage(random: (below: number) => number): Buffer {
  const kind = random(3);
  if (kind === 0) return Buffer.from(Array.from({ length: random(200) }, () => random(256)));
  if (kind === 1)
    return Buffer.from(
      Array.from({ length: random(60) }, () => pieces[random(pieces.length)] ?? '').join(''),
    );
  let text = healthy;
  for (let cuts = 1 + random(4); cuts > 0; cuts--) {
    const at = random(text.length);
    text = text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + random(12));
  }
  return Buffer.from(text);
}

for (let seed = 1; seed <= SEEDS; seed++)
  test(`whatever the file holds, it is read or refused with places: seed ${seed}`, () => {
    const random = randomFrom(seed);
    const file = test.info().outputPath('sites.yaml');
    const strange: { text: string; faults: string[] }[] = [];
    let refused = 0;
    for (let count = 0; count < FILES; count++) {
      const bytes = garbage(random);
      writeFileSync(file, bytes);
      const { faults, isRefused } = outcome(file, bytes.toString());
      faults.push(...outcomeOf(() => loadMonitoring({ file, env }), bytes.toString()).faults);
      if (isRefused) refused++;
      if (faults.length > 0) strange.push({ text: bytes.toString(), faults });
    }
    expect(strange).toEqual([]);
    expect(refused).toBeGreaterThan(FILES / 2);
    expect(refused).toBeLessThan(FILES);
  });

const env = {
  A: 'x',
  SHOP_USER: 'ann',
  SHOP_PASSWORD: 'x',
  STAGING_KEY: 'k',
  SLACK: 'https://hooks.example/T0',
  HOOK: 'https://ops.example/',
  TOKEN: 't',
};

interface Outcome {
  faults: string[];
  isRefused: boolean;
}

function outcome(file: string, text: string): Outcome {
  let isUsable = true;
  const result = outcomeOf(() => {
    const all = loadSites({ file, env });
    isUsable =
      all.length > 0 &&
      all.every(({ name, url, embedded }) => name !== '' && (embedded ? url === '' : URL.canParse(url)));
  }, text);
  return isUsable ? result : { ...result, faults: ['a site without a name or an address'] };
}

function outcomeOf(read: () => unknown, text: string): Outcome {
  try {
    read();
    return { faults: [], isRefused: false };
  } catch (error) {
    if (!(error instanceof SitesError)) return { faults: [String(error)], isRefused: true };
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const faults = error.problems.flatMap(({ line, column, message }) => {
      const length = lines[line - 1]?.length ?? -1;
      const placed = column >= 1 && column <= length + 1;
      const readable = !/undefined|\[object|\p{Cc}/u.test(message);
      return placed && readable ? [] : [`${line}:${column} ${message}`];
    });
    return { faults: error.problems.length > 0 ? faults : ['no problem'], isRefused: true };
  }
}
