import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { causeIds } from '../../causes/ids.ts';
import { commandNames, shells } from '../../cli/program/names.ts';
import { command } from '../unit/support/command.ts';

const script = async (shell: string) => (await command(['completion', shell])).stdout;
const has = (shell: string) => spawnSync(shell, ['--version']).error === undefined;

/** What a person has typed, the last word unfinished, and what may stand there. */
const typed: { words: string[]; offers: string[] }[] = [
  { words: ['cl'], offers: ['clean'] },
  { words: ['explain', 'authorization-header-s'], offers: ['authorization-header-stripped'] },
  { words: ['explain', 'secret-'], offers: causeIds.known.filter((id) => id.startsWith('secret-')) },
  { words: ['--format', 'm'], offers: ['markdown'] },
  { words: ['check', 'shop.example', '--format', 'n'], offers: ['ndjson'] },
  { words: ['--fail-on', ''], offers: ['fail', 'warn'] },
  { words: ['check', '--checks', 'sm'], offers: ['smoke'] },
  { words: ['check', '--checks', 'smoke,to'], offers: ['smoke,token'] },
  { words: ['completion', ''], offers: [...shells] },
  { words: ['clean', '--o'], offers: ['--only'] },
  { words: ['init', '--d'], offers: ['--dry-run'] },
  { words: ['check', '--user', ''], offers: [] },
];

test('bash offers what fits', async () => {
  test.skip(!has('bash'), 'there is no bash on this machine');
  const text = await script('bash');
  const cases = [
    ...typed,
    { words: ['check', '--format', '=', 'ta'], offers: ['table'] },
    { words: ['check', '--fail-on', '='], offers: ['fail', 'warn'] },
    // Names of files are left to bash itself.
    { words: ['sites'], offers: [] },
  ];
  for (const { words, offers } of cases) {
    const line = ['wp-rest-doctor', ...words].map((word) => `'${word}'`).join(' ');
    const asked = `COMP_WORDS=(${line})\nCOMP_CWORD=${words.length}\n_wp_rest_doctor\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${text}\n${asked}`], { encoding: 'utf8' });
    expect({ words, stderr, offers: stdout.trim() }).toEqual({
      words,
      stderr: '',
      offers: offers.join('\n'),
    });
  }
});

test('fish offers what fits', async () => {
  test.skip(!has('fish'), 'there is no fish on this machine');
  const text = await script('fish');
  const lines = typed.map(({ words }) => `complete -C 'wp-rest-doctor ${words.join(' ')}'; echo END`);
  // In an empty folder: names of files are offered too.
  const cwd = test.info().outputPath('empty');
  mkdirSync(cwd, { recursive: true });
  const { stdout, stderr } = spawnSync('fish', ['-N', '-c', `${text}\n${lines.join('\n')}`], {
    encoding: 'utf8',
    cwd,
  });
  expect(stderr).toBe('');
  const answers = stdout.split('END\n').map((part) => part.split('\n').map((line) => line.split('\t')[0]));
  for (const [at, { words, offers }] of typed.entries())
    expect({ words, offers: answers[at]?.filter(Boolean) }).toEqual({ words, offers: [...offers].sort() });
});

test('zsh takes it', async () => {
  test.skip(!has('zsh'), 'there is no zsh on this machine');
  const { status, stderr } = spawnSync('zsh', ['-f', '-n'], { input: await script('zsh'), encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test('the script for zsh holds the commands with what they do, and what an option takes', async () => {
  const text = await script('zsh');
  expect(text).toContain("'clean:find and delete drafts that earlier runs left'");
  expect(text).toContain(
    "'(-f --format)--format=[table, html, markdown, json, ndjson, junit, openmetrics, har or github]: :(",
  );
  expect(text).toContain('exit with 1 from this state on\\: fail or warn]: :(fail warn)');
  expect(text).toMatch(/--checks=\[.*\]: :_values -s , id smoke permalinks /);
  expect(text).toMatch(new RegExp(`\\(.*${causeIds.known.join(' ')}\\)`));
});

for (const shell of shells) {
  test(`nothing is missing for ${shell}: each command and each option that the help shows`, async () => {
    const text = await script(shell);
    const { stdout: help } = await command(['--help']);
    const shown = [...help.matchAll(/^ {2}([a-z]+) (?:\[| {2}|<)/gm)].map(([, name]) => name ?? '');
    expect(shown.filter((name) => name !== 'help').sort()).toEqual([...commandNames].sort());
    for (const name of shown.filter((one) => one !== 'help')) {
      const { stdout } = await command([name, '--help']);
      for (const [, flag = ''] of stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm))
        expect(
          linesOf(text, shell, name).some((line) => line.includes(flag)),
          `${name} --${flag}`,
        ).toBe(true);
    }
  });
}

/** Those that speak of this command. */
function linesOf(text: string, shell: string, name: string): string[] {
  if (shell === 'zsh') return text.split(/^}$/m).filter((part) => part.includes(`_wp-rest-doctor-${name}()`));
  return text.split('\n').filter((line) => new RegExp(`[=*' \\\\]+${name}\\b`).test(line));
}

test('only what nobody but the writer knows is not offered', async () => {
  const free = (await script('bash')).matchAll(/--([\w-]+)'\) compopt \+o default 2/g);
  expect([...new Set([...free].map(([, flag]) => flag))].sort()).toEqual(
    [
      'allow-override',
      'concurrency',
      'only',
      'origin',
      'per-address',
      'request',
      'shard',
      'site',
      'tag',
      'timeout',
      'user',
      'user-agent',
    ].sort(),
  );
});

test('a shell that is not known is wrong use', async () => {
  const { status, stderr } = await command(['completion', 'powershell']);
  expect(status).toBe(2);
  expect(stderr).toContain('Allowed choices are bash, zsh, fish.');
});
