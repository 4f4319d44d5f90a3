import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { templates } from '../../cli/templates.ts';
import { loadSites } from '../../sites/load.ts';
import { command } from './support/command.ts';

const names = templates.map((template) => template.path);
const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-init-'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const textIn = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('it writes every template, byte for byte, and says what to do next in order', async () => {
  const { status, stdout, stderr } = await command(['init'], { cwd: folder });
  expect([status, stderr]).toEqual([0, '']);
  for (const name of names) {
    expect(stdout).toMatch(new RegExp(`^wrote {2}${name.replaceAll('.', '\\.')} `, 'm'));
    expect(textIn(name)).toBe(readFileSync(path.join(root, 'cli/templates', name), 'utf8'));
  }
  expect(stdout).toMatch(
    /1\. npm init -y\n {2}2\. npm install --save-dev wp-rest-doctor @playwright\/test\n/,
  );
  expect(stdout).toMatch(/sites\.yaml\.\n.*\.env\.example.*\n.*npx wp-rest-doctor/);
});

test('no template is forgotten', () => {
  const there = readdirSync(path.join(root, 'cli/templates'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(path.join(root, 'cli/templates'), path.join(parentPath, name)),
    );
  expect(there.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...names].sort());
});

test('sites.yaml is without a mistake where the variables of .env.example are set', async () => {
  await command(['init'], { cwd: folder });
  const env = parseEnv(textIn('.env.example'));
  const sites = loadSites({ file: path.join(folder, 'sites.yaml'), env });
  expect(sites.map(({ name, url, auth }) => ({ name, url, auth }))).toEqual([
    {
      name: 'shop',
      url: 'https://shop.example',
      auth: { username: env.SHOP_USER, password: env.SHOP_PASSWORD },
    },
  ]);
});

test('what stands behind # in sites.yaml is without a mistake as well', async () => {
  await command(['init'], { cwd: folder });
  const [head = '', sites = ''] = textIn('sites.yaml').split(/^(?=sites:)/m);
  const all = sites.replace(/^( *)# (?=( *)(- )?[\w-]+:)/gm, '$1').replace(/^ *# .*\n/gm, '');
  writeFileSync(path.join(folder, 'all.yaml'), head + all);
  mkdirSync(path.join(folder, 'shop'));
  for (const name of ['.htaccess', 'wp-config.php', 'nginx.conf'])
    writeFileSync(path.join(folder, 'shop', name), name === 'wp-config.php' ? '<?php\n' : '');
  const env = { ...parseEnv(textIn('.env.example')), STAGING_KEY: 'key' };
  const [shop, blog] = loadSites({ file: path.join(folder, 'all.yaml'), env });
  expect(shop).toMatchObject({ readOnly: true, tags: ['live'], headers: { 'X-Staging-Key': 'key' } });
  expect(shop?.allow).toHaveLength(1);
  expect(shop?.files?.map(({ kind }) => kind)).toEqual(['htaccess', 'wp-config', 'nginx']);
  expect(blog?.name).toBe('blog');
});

test('its first line names the schema where the package puts it', () => {
  const text = readFileSync(path.join(root, 'cli/templates/sites.yaml'), 'utf8');
  const named = /^# yaml-language-server: \$schema=\.\/node_modules\/wp-rest-doctor\/(\S+)\n/.exec(text)?.[1];
  expect(JSON.parse(readFileSync(path.join(root, named ?? ''), 'utf8'))).toHaveProperty('properties.sites');
});

test('the workflow runs off the hour, may only read, and gives away each secret under its own name', async () => {
  await command(['init'], { cwd: folder });
  const workflow = parse(textIn('.github/workflows/wp-rest-doctor.yml'));
  expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
  expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(workflow.on.schedule[0].cron).toMatch(/^[1-9]\d? \S+ \* \* \*$/);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const steps: { uses?: string; run?: string; env?: Record<string, string> }[] = workflow.jobs.check.steps;
  for (const { uses } of steps) expect(uses ?? 'actions/none@v1').toMatch(/^actions\/[\w/-]+@v\d+$/);
  const check = steps.find(({ run }) => run?.includes('wp-rest-doctor'));
  expect(check?.run).toBe(
    'npx wp-rest-doctor sites.yaml --baseline .wp-rest-doctor/baseline.json --format markdown --output reports >> "$GITHUB_STEP_SUMMARY"',
  );
  const variables = Object.keys(parseEnv(textIn('.env.example')));
  expect(check?.env).toEqual(Object.fromEntries(variables.map((name) => [name, `\${{ secrets.${name} }}`])));
});

test('nothing is written over, and a second time changes nothing', async () => {
  writeFileSync(path.join(folder, 'sites.yaml'), 'sites: mine\r\n');
  const first = await command(['init'], { cwd: folder });
  expect(first.stdout).toMatch(/^kept {3}sites\.yaml .*it was there already$/m);
  expect(first.stdout).toMatch(/^wrote {2}\.env\.example /m);
  writeFileSync(path.join(folder, '.env.example'), '');
  const before = names.map(textIn);
  const { status, stdout } = await command(['init'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('Everything was there already; nothing was changed.');
  expect(names.map(textIn)).toEqual(before);
  expect(textIn('sites.yaml')).toBe('sites: mine\r\n');
});

test('a dry run writes nothing, not even the folder', async () => {
  const { status, stdout } = await command(['init', 'new/one', '--dry-run'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout.match(/^would write /gm)).toHaveLength(names.length + 1);
  expect(readdirSync(folder)).toEqual([]);
});

test('another folder is made, and the first step leads into it', async () => {
  const { status, stdout } = await command(['init', 'a folder'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('1. cd "a folder"\n');
  expect(readdirSync(path.join(folder, 'a folder'))).toContain('sites.yaml');
});

test('a target that is a file, or holds one where a folder belongs, is wrong use', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  for (const dry of [[], ['--dry-run']]) {
    const { status, stderr } = await command(['init', 'file', ...dry], { cwd: folder });
    expect([status, stderr]).toEqual([2, 'file is a file; init takes a folder to write into\n']);
  }
  mkdirSync(path.join(folder, 'other'));
  writeFileSync(path.join(folder, 'other/.github'), '');
  const { status, stderr } = await command(['init', 'other'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^\.github\/workflows\/wp-rest-doctor\.yml cannot be written: ENOTDIR/);
});

test('.gitignore keeps passwords and reports out of git; of one that is there nothing is lost, and nothing is said twice', async () => {
  await command(['init'], { cwd: folder });
  const lines = textIn('.gitignore').trim().split('\n');
  expect(lines).toEqual(['.env', 'node_modules/', 'reports/', 'test-results/', '.wp-rest-doctor/']);
  writeFileSync(path.join(folder, '.gitignore'), '/node_modules\n*.log');
  const { stdout } = await command(['init'], { cwd: folder });
  expect(stdout).toMatch(/^wrote {2}\.gitignore +added: \.env reports\/ test-results\/ \.wp-rest-doctor\/$/m);
  const after = '/node_modules\n*.log\n.env\nreports/\ntest-results/\n.wp-rest-doctor/\n';
  expect(textIn('.gitignore')).toBe(after);
  const again = await command(['init'], { cwd: folder });
  expect(again.stdout).toContain('nothing was changed');
  expect(textIn('.gitignore')).toBe(after);
});

test('a project with a Playwright configuration of its own keeps it alone, and gets the lines to add', async () => {
  writeFileSync(path.join(folder, 'playwright.config.js'), 'module.exports = {};\n');
  const { stdout } = await command(['init'], { cwd: folder });
  expect(readdirSync(folder)).not.toContain('playwright.config.ts');
  expect(stdout).toMatch(/playwright\.config\.js is yours and stays as it is/);
  expect(stdout).toContain("import { suiteProject } from 'wp-rest-doctor/playwright';");
  expect(stdout).toContain('projects: [suiteProject(),');
});
