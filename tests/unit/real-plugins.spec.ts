import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { doublesReplaced, folderUnderTest, realOf } from '../../lab/real-plugins/given.ts';
import { usesOneOf } from '../../lab/real-plugins/uses.ts';

// Which plugin a folder of LAB_PLUGIN holds is read from the header of its main file.

let scratch: string;
test.beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'plugins-'));
});
test.afterAll(() => rmSync(scratch, { recursive: true }));
test.afterEach(() => {
  delete process.env.LAB_PLUGIN;
});

function plugin(folder: string, file: string, name: string, version: string): string {
  const place = path.join(scratch, folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'other.php'), '<?php // no header');
  writeFileSync(
    path.join(place, file),
    `<?php\n/**\n * Plugin Name:  ${name}\n * Version: ${version}\n */\n`,
  );
  return place;
}

for (const [folder, file, name, version, double] of [
  ['simple-jwt-login', 'simple-jwt-login.php', 'Simple JWT Login', '4.0.0', 'simple-jwt-login'],
  ['jwt-auth', 'jwt-auth.php', 'JWT Auth', '3.0.2', 'jwt-auth-3'],
  ['jwt-auth-old', 'jwt-auth.php', 'JWT Auth', '2.1.6', 'jwt-auth-2'],
  ['aam', 'aam.php', 'Advanced Access Manager – Access Governance', '7.1.1', 'advanced-access-manager'],
  ['mini', 'miniorange.php', 'JWT Authentication for WP REST APIs', '4.4.0', 'miniorange'],
] as const)
  test(`${name} ${version} runs in place of ${double}`, () => {
    process.env.LAB_PLUGIN = plugin(folder, file, name, version);
    expect(doublesReplaced()).toEqual([double]);
    expect(folderUnderTest()).toBeNull();
    expect(realOf(double).map((one) => one.file)).toEqual([`${folder}/${file}`]);
    expect(realOf('wordpress-mcp')).toEqual([]);
  });

test('a build of the plugin under test is no plugin of another author', () => {
  const folder = plugin('ours', 'jwt-auth.php', 'JWT Authentication for WP-API', '1.3.4');
  process.env.LAB_PLUGIN = folder;
  expect([folderUnderTest(), doublesReplaced()]).toEqual([folder, []]);
});

test('a plugin is put beside the one that it needs, which is asked for', () => {
  const own = plugin('graphql-jwt', 'a.php', 'WPGraphQL JWT Authentication', '0.7.0');
  process.env.LAB_PLUGIN = own;
  expect(() => realOf('wp-graphql-jwt')).toThrow(/needs another plugin/);
  process.env.LAB_PLUGIN = [own, plugin('graphql', 'b.php', 'WPGraphQL', '2.3.0')].join(path.delimiter);
  expect(realOf('wp-graphql-jwt').map(({ name }) => name)).toEqual([
    'WPGraphQL',
    'WPGraphQL JWT Authentication',
  ]);
});

test('what is no plugin, or none that a double stands for, is said', () => {
  process.env.LAB_PLUGIN = path.join(scratch, 'nothing');
  expect(doublesReplaced).toThrow(/holds no main file of a plugin/);
  process.env.LAB_PLUGIN = plugin('hello', 'hello.php', 'Hello Dolly', '1.7.2');
  expect(doublesReplaced).toThrow(/is Hello Dolly 1\.7\.2, and no double stands for that/);
});

test('the cells of a double are those whose faults put it in, pairs among them', async () => {
  const isUsed = usesOneOf(['advanced-access-manager']);
  const faults = (await allFaults()).filter((fault) => isUsed({ fault, stack: 'nginx-fpm' }));
  expect([...new Set(faults.flatMap(({ parts }) => parts))].sort()).toEqual([
    'header-emptied-by-nginx',
    'header-old-wordpress-block',
    'other-plugin-aam',
    'rest-access-disabled-by-aam',
    'rest-cached-by-nginx',
    'unknown-user-aam',
    'wrong-password-aam',
  ]);
});
