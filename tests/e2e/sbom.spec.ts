import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';

interface Component {
  name: string;
  version: string;
  licenses: { license: { id: string } }[];
  hashes: unknown[];
}

interface Sbom {
  metadata: { component: { name: string; version: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const versionOf = (name: string): string => JSON.parse(read(`node_modules/${name}/package.json`)).version;

const sbom = (): Sbom => JSON.parse(read('dist/sbom.cdx.json'));

test('the SBOM holds to the schema of CycloneDX 1.5', () => {
  const schema = (name: string) =>
    JSON.parse(
      readFileSync(
        path.join(
          path.dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
          'res/schema',
          name,
        ),
        'utf8',
      ),
    );
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
  const validate = ajv.compile(schema('bom-1.5.SNAPSHOT.schema.json'));
  expect([validate(sbom()), validate.errors]).toEqual([true, null]);
  expect(validate({ ...sbom(), components: [{ name: 'x' }] })).toBe(false);
});

test('it names what is built in, by version, licence and hash, and nothing else', () => {
  const { metadata, components, dependencies } = sbom();
  expect(metadata.component).toMatchObject({
    name: 'wp-rest-doctor',
    version: JSON.parse(read('package.json')).version,
  });
  const names = components.map(({ name }) => name);
  for (const name of [
    'undici',
    'ajv',
    'commander',
    'preact',
    'd3-scale',
    'd3-array',
    'yaml',
    'fflate',
    'table',
  ])
    expect(names).toContain(name);
  // What is needed to build and to test.
  for (const name of ['esbuild', 'typescript', 'tsx', '@playwright/test', 'playwright-core', 'knip'])
    expect(names).not.toContain(name);
  for (const { name, version, licenses, hashes } of components) {
    expect(version, name).toBe(versionOf(name));
    expect(licenses[0]?.license.id, name).toMatch(/^[\w.-]+$/);
    expect(hashes, name).toHaveLength(1);
  }
  const refs = dependencies.map(({ ref }) => ref);
  expect(refs).toHaveLength(components.length + 1);
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  expect(read('dist/sbom.cdx.json')).not.toMatch(/registry|timestamp/);
});

test('THIRD-PARTY.txt has the whole licence of each of them, and of no other', () => {
  const text = read('dist/THIRD-PARTY.txt');
  const heads = [...text.matchAll(/^(\S+) (\d\S*) \(([^)]+)\)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  expect(heads.sort()).toEqual(
    sbom()
      .components.map(({ name, version }) => `${name}@${version}`)
      .sort(),
  );
  const parts = text.split(/^(?:\S+ \d\S* \([^)]+\)|\S+, in \S+)$/m).slice(1);
  expect(parts).toHaveLength(heads.length + 1);
  for (const part of parts) {
    // MIT, ISC, BSD; the Unlicense.
    expect(part).toMatch(
      /Permission\s+to\s+use|Permission\s+is\s+hereby\s+granted|Redistribution\s+and\s+use|free\s+and\s+unencumbered/,
    );
    expect(part).toMatch(/copyright|public\s+domain/i);
    expect(part).toMatch(/AS IS|DISCLAIMS ALL\s+WARRANTIES/);
  }
  expect(text).toContain('llhttp, in undici');
});

test('what has a newer version is shown, for the release', () => {
  const fake = test.info().outputPath('npm-cli.mjs');
  writeFileSync(
    fake,
    `const [, , , name] = process.argv;\nif (name === 'yaml') process.exit(1);\nconsole.log(name === 'undici' ? '99.0.0' : ${JSON.stringify(Object.fromEntries(sbom().components.map(({ name, version }) => [name, version])))}[name]);\n`,
  );
  chmodSync(fake, 0o755);
  const { status, stdout } = spawnSync(process.execPath, ['scripts/outdated-bundled.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: fake },
  });
  expect(stdout.split('\n').sort()).toEqual([
    '',
    `undici  ${versionOf('undici')} -> 99.0.0`,
    `yaml    ${versionOf('yaml')} -> npm did not say`,
  ]);
  expect(status).toBe(2);
});
