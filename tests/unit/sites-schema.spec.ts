// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv, type SchemaObject } from 'ajv';
import { parse } from 'yaml';
import { loadSites } from '../../sites/load.ts';
import { SitesError } from '../../sites/yaml/problems.ts';

const path = new URL('../../schemas/sites.schema.json', import.meta.url);
const schema: SchemaObject = JSON.parse(readFileSync(path, 'utf8'));
const fits = new Ajv({ allowUnionTypes: true, keywords: ['errorMessage'] }).compile(schema);

const definitions: [string, SchemaObject][] = Object.entries(schema.definitions);

test('every key has a description, and no map takes an unknown one', () => {
  for (const [name, part] of [['the file', schema], ...definitions] as [string, SchemaObject][]) {
    expect(part.description, name).toMatch(/\.$/);
    expect(part.errorMessage, name).toMatch(/^expected /);
    if (part.type === 'object' && name !== 'headers') expect(part.additionalProperties, name).toBe(false);
    for (const [key, value] of Object.entries<SchemaObject>(part.properties ?? {}))
      expect(
        value.description ?? definitions.find(([id]) => value.$ref === `#/definitions/${id}`),
        key,
      ).toBeTruthy();
  }
});

test('its defaults are those of the reader', () => {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, 'sites: [{ name: a, url: https://a.example }]\n');
  const [plain] = loadSites({ file, env: {} });
  const text = definitions
    .filter(([name, part]) => part.default !== undefined && name !== 'insecure' && name !== 'embedded')
    .map(([name, part]) => `${name}: ${part.default}`);
  writeFileSync(file, `sites:\n  - name: a\n    url: https://a.example\n    ${text.join('\n    ')}\n`);
  expect(text.length).toBe(7);
  expect(loadSites({ file, env: {} })).toEqual([plain]);
});

test('an editor is content with the file of the repository', () => {
  expect(fits(parse(readFileSync(new URL('../../sites.yaml', import.meta.url), 'utf8')))).toBe(true);
});

const good: [key: string, values: unknown[]][] = [
  [
    'url',
    ['https://a.example', 'HTTP://a.example/blog/', '${U}', 'https://${H}/x', 'https://a.example/wp-jsonnet'],
  ],
  ['as', ['n8n', 'mcp', '${C}']],
  ['read_only', [true, false, '${R}', '${R:-true}']],
  ['allow_http', [true, '${R}']],
  ['timeout', ['100ms', '5m', '10s', '${T}', '${T:-3s}']],
  ['retries', [0, 5, '${N}', '${N:-2}']],
  ['token_path', ['a/v1/b', 'a', '${P}', 'wp-jsonnet/x']],
  ['origin', ['https://app.a.example', 'http://127.0.0.1:3000']],
  ['rest_root', ['https://a.example/api/', 'https://a.example/?rest_route=/', '${R}']],
  ['tags', [[], ['a']]],
  ['headers', [{}, { 'X-A': 'b' }]],
  ['tls', [{}, { insecure: true }]],
  ['auth', [{ username: 'a', password: '${P}' }]],
  ['allow', [[], [{ cause: 'a', reason: 'b', until: '2028-02-29' }]]],
];
const bad: [key: string, values: unknown[]][] = [
  [
    'url',
    [
      'a.example',
      'ftp://a',
      'https://a/?b',
      'https://a/#b',
      'https://a:b@c',
      'https://a/wp-json',
      5,
      null,
      '',
    ],
  ],
  ['as', ['postman', '', 5, true]],
  ['read_only', ['yes', 'true', 1, null]],
  ['allow_http', ['no', []]],
  ['timeout', ['10', 10, '1h', '1.5s', '', '10 s']],
  ['retries', [-1, 6, 1.5, '3', true]],
  ['token_path', ['/a', 'wp-json/a', 'wp-json', 'a//b', 'a/', 'a b', 5]],
  ['origin', ['app.a.example', 'https://*.a.example', 'https://a.example/x']],
  ['rest_root', ['/api', 'https://a/#b', 'https://a/?b=c']],
  ['tags', ['a', [5], ['']]],
  ['headers', [[], { a: 5 }, { a: '' }]],
  ['tls', [true, { pem: 'a' }, { insecure: 'yes' }]],
  ['auth', ['a', {}, { username: 'a' }, { username: 5, password: '${P}' }]],
  [
    'allow',
    [{}, [{}], [{ cause: 'a', reason: 'b', until: '2027-13-01' }], [{ cause: 'a', reason: 'b', until: 'x' }]],
  ],
  ['embedded', [true, 'true', '${E}']],
];
const env = { U: 'https://a.example', H: 'h.example', R: 'true', T: '1s', N: '1', P: 'p', C: 'zapier' };

function readerTakes(key: string, document: unknown): boolean {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, JSON.stringify(document));
  try {
    loadSites({ file, env: key === 'rest_root' ? { ...env, R: 'https://a.example' } : env });
    return true;
  } catch (error) {
    if (error instanceof SitesError) return false;
    throw error;
  }
}

for (const [verdict, table] of [
  [true, good],
  [false, bad],
] as const)
  for (const [key, values] of table)
    test(`the editor and the reader agree: ${verdict ? 'good' : 'bad'} ${key}`, () => {
      for (const value of values) {
        const document = { sites: [{ name: 'a', url: 'https://a.example', [key]: value }] };
        expect(fits(document), `editor: ${JSON.stringify(value)}`).toBe(verdict);
        expect(readerTakes(key, document), `reader: ${JSON.stringify(value)}`).toBe(verdict);
      }
    });

test('each key of a site is read, and stands in the guide', () => {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(test.info().outputPath('.htaccess'), 'RewriteEngine On\n');
  const read = (more: object) => {
    writeFileSync(file, JSON.stringify({ sites: [{ name: 'a', url: 'https://a.example', ...more }] }));
    return loadSites({ file, env: { ...env, R: 'https://a.example' } });
  };
  const values: Record<string, unknown[]> = {
    ...Object.fromEntries(good),
    name: ['b'],
    validate_path: ['a/b'],
    chunked: [true],
    access: ['ssh'],
    server: ['nginx'],
    files: [{ htaccess: '.htaccess' }],
  };
  const guide = readFileSync(new URL('../../docs/sites.md', import.meta.url), 'utf8');
  for (const key of Object.keys(schema.definitions.site.properties)) {
    expect(guide, key).toContain(`\`${key}\``);
    // One alone, with an address of its own.
    if (key === 'embedded') continue;
    const changes = (values[key] ?? []).filter((value) => {
      if (/\$\{/.test(JSON.stringify(value)) && key !== 'auth') return false;
      return JSON.stringify(read({ [key]: value })) !== JSON.stringify(read({}));
    });
    expect(changes.length, `a value of ${key} that changes what is read`).toBeGreaterThan(0);
  }
});
