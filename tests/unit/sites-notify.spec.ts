// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadSites } from '../../sites/load.ts';
import { loadMonitoring, type Monitoring } from '../../sites/monitoring.ts';
import { SitesError } from '../../sites/yaml/problems.ts';

const SLACK = 'https://hooks.example/services/T0/B0/abcdef';
const TOKEN = 'ghp_0123456789abcdef';
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const env = {
  SLACK_WEBHOOK_URL: SLACK,
  WEBHOOK_URL: 'https://ops.example/hook?key=1',
  WEBHOOK_SECRET: SECRET,
  GITHUB_REPOSITORY: 'acme/shops',
  GITHUB_TOKEN: TOKEN,
};

/** A site that asks for a variable on line 2; what is given follows from line 3 on. */
function withSites(...lines: string[]): string {
  return `sites:\n  - { name: a, url: "\${A_URL}" }\n${lines.map((line) => `${line}\n`).join('')}`;
}

function load(text: string, variables: NodeJS.ProcessEnv = env, said: string[] = []): Monitoring | string[] {
  return told(text, (file) =>
    loadMonitoring({ file, env: variables, say: (line) => said.push(line.replace(`${file}:`, '')) }),
  );
}

function told<T>(text: string, read: (file: string) => T): T | string[] {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, text);
  try {
    return read(file);
  } catch (error) {
    if (!(error instanceof SitesError)) throw error;
    return error.message.split('\n').map((line) => line.replace(`${file}:`, ''));
  }
}

test('every receiver and the file of the last run, with no variable of a site', () => {
  const text = withSites(
    'baseline: .wp-rest-doctor/baseline.json',
    'notify:',
    '  - slack: ${SLACK_WEBHOOK_URL}',
    '  - webhook: ${WEBHOOK_URL}',
    '    secret: ${WEBHOOK_SECRET}',
    '  - github_issue: ${GITHUB_REPOSITORY}',
    '    token: ${GITHUB_TOKEN}',
    '  - github_issue: acme/shops',
    '    token: ${GITHUB_TOKEN}',
    '    api: https://github.example/api/v3/',
  );
  const issue = { kind: 'github-issue', repository: 'acme/shops', token: TOKEN };
  expect(load(text)).toEqual({
    baseline: '.wp-rest-doctor/baseline.json',
    notify: [
      { kind: 'slack', url: SLACK },
      { kind: 'webhook', url: 'https://ops.example/hook?key=1', secret: SECRET },
      { ...issue, api: 'https://api.github.com' },
      { ...issue, api: 'https://github.example/api/v3' },
    ],
  });
  expect(load(text, { ...env, GITHUB_API_URL: 'https://own.example/api/v3' })).toMatchObject({
    notify: [{}, {}, { api: 'https://own.example/api/v3' }, { api: 'https://github.example/api/v3' }],
  });
});

test('a file without the keys, and no file at all, tell nobody', () => {
  expect(load(withSites())).toEqual({ baseline: null, notify: [] });
  expect(load('baseline: last.json\n')).toEqual({ baseline: 'last.json', notify: [] });
  const before = process.cwd();
  process.chdir(test.info().outputDir);
  try {
    writeFileSync('other.yaml', 'baseline: other.json\n');
    expect(loadMonitoring({ env: { SITES: 'other.yaml' } }).baseline).toBe('other.json');
    expect(loadMonitoring({ file: 'other.yaml', env: {} }).baseline).toBe('other.json');
  } finally {
    process.chdir(before);
  }
});

test('only the file that nobody named may be missing', () => {
  const before = process.cwd();
  const empty = test.info().outputPath('empty');
  mkdirSync(empty, { recursive: true });
  process.chdir(empty);
  try {
    expect(loadMonitoring({ env: {} })).toEqual({ baseline: null, notify: [] });
    expect(() => loadMonitoring({ file: 'gone.yaml', env: {} })).toThrow('there is no such file');
    expect(() => loadMonitoring({ env: { SITES: 'gone.yaml' } })).toThrow('there is no such file');
  } finally {
    process.chdir(before);
  }
});

test('a variable of many places is one line', () => {
  const hooks = Array.from({ length: 15 }, () => '  - slack: ${HOOK}');
  const other = '  - slack: ${OTHER}';
  const said = load(['notify:', ...hooks, other].join('\n'), {});
  expect(said).toEqual([
    expect.stringMatching(/^2:12 {2}the variable HOOK is not set, in 15 places; export HOOK=…/),
    expect.stringMatching(/^17:12 {2}the variable OTHER is not set; export OTHER=…/),
  ]);
});

test.describe('an empty variable', () => {
  const unset = (name: string) =>
    `export ${name}=…, or write ${name}=… into .env, or write \${${name}:-} and this receiver is left out where it is not set`;

  test('is a mistake', () => {
    const text = 'notify:\n  - slack: ${SLACK_WEBHOOK_URL}\n  - webhook: ${WEBHOOK_URL}\n';
    expect(load(text, { WEBHOOK_URL: '' })).toEqual([
      `2:12  the variable SLACK_WEBHOOK_URL is not set; ${unset('SLACK_WEBHOOK_URL')}`,
      `3:14  the variable WEBHOOK_URL is empty; ${unset('WEBHOOK_URL')}`,
    ]);
  });

  for (const value of [undefined, '', ' \n'])
    test(`with an empty default leaves the receiver out: ${JSON.stringify(value)}`, () => {
      const text = [
        'baseline: ${STATE:-}',
        'notify:',
        '  - slack: ${SLACK:-}',
        '  - { webhook: "${WEBHOOK_URL}", secret: "${SECRET:-}" }',
        '  - { github_issue: a/b, token: "${TOKEN:-}" }',
        '  - slack: ${SLACK_WEBHOOK_URL:-}',
      ].join('\n');
      const variables = { ...env, STATE: value, SLACK: value, SECRET: value, TOKEN: value };
      const said: string[] = [];
      expect(load(text, variables, said)).toEqual({
        baseline: null,
        notify: [{ kind: 'slack', url: SLACK }],
      });
      expect(said).toEqual([
        '3: nobody is notified by this entry of notify, SLACK not being set\n',
        '4: nobody is notified by this entry of notify, SECRET not being set\n',
        '5: nobody is notified by this entry of notify, TOKEN not being set\n',
      ]);
    });
});

const EXPECTED = 'expected one of "slack:", "teams:", "email:", "webhook:" and "github_issue:"';
const mistakes: [what: string, lines: string[], told: string[], variables?: NodeJS.ProcessEnv][] = [
  ['a misspelt notify', ['notifiy: []'], ['1:1  unknown key "notifiy" in the file; did you mean "notify"']],
  [
    'a map in place of a list',
    ['notify:', '  slack: ${SLACK_WEBHOOK_URL}'],
    ['2:3  notify is a map; expected a list such as "- slack: ${SLACK_WEBHOOK_URL}"'],
  ],
  [
    'an entry that is text',
    ['notify:', '  - https://hooks.example/secret'],
    [`2:5  this entry of notify is text; ${EXPECTED}`],
  ],
  ['nobody', ['notify:', '  - {}'], [`2:5  this entry of notify names nobody to notify; ${EXPECTED}`]],
  [
    'a secret alone',
    ['notify:', '  - secret: ${WEBHOOK_SECRET}'],
    [`2:5  this entry of notify names nobody to notify; ${EXPECTED}`],
  ],
  [
    'a misspelt kind',
    ['notify:', '  - slak: ${SLACK_WEBHOOK_URL}', '  - github-issue: a/b', '    token: ${GITHUB_TOKEN}'],
    [
      '2:5  unknown key "slak" in this entry of notify; did you mean "slack"',
      '3:5  unknown key "github-issue" in this entry of notify; did you mean "github_issue"',
    ],
  ],
  [
    'a kind that is none',
    ['notify:', '  - telegram: ${TELEGRAM}'],
    [
      '2:5  unknown key "telegram" in this entry of notify; known here: slack, teams, email, from, smtp, tags, remind, webhook, secret, github_issue, token, api',
    ],
  ],
  [
    'two kinds in one entry',
    ['notify:', '  - slack: ${SLACK_WEBHOOK_URL}', '    webhook: ${WEBHOOK_URL}'],
    [
      '3:5  this entry of notify has both slack and webhook; expected one of them; begin another entry with "- webhook:"',
    ],
  ],
  [
    'what belongs to another',
    [
      'notify:',
      '  - slack: ${SLACK_WEBHOOK_URL}',
      '    secret: ${WEBHOOK_SECRET}',
      '    api: https://a.example',
    ],
    ['3:5  secret belongs to webhook, not to slack', '4:5  api belongs to github_issue, not to slack'],
  ],
  [
    'an address in the file',
    ['notify:', '  - slack: https://hooks.example/T0', '  - webhook: ${W:-https://ops.example/T0}'],
    [
      '2:12  notify.slack is written in the file; expected it from the environment; write ${SLACK_WEBHOOK_URL} and export SLACK_WEBHOOK_URL=…, or write SLACK_WEBHOOK_URL=… into .env',
      '3:14  notify.webhook has a default that is written in the file; expected it from the environment; write ${WEBHOOK_URL} and export WEBHOOK_URL=…, or write WEBHOOK_URL=… into .env',
    ],
  ],
  [
    'a secret and a token in the file',
    [
      'notify:',
      '  - { webhook: "${WEBHOOK_URL}", secret: aaaaaaaaaaaaaaaaaaaaaaaaaaaa }',
      '  - { github_issue: a/b, token: ghp_1 }',
    ],
    [
      '2:42  notify.secret is written in the file; expected it from the environment; write ${WEBHOOK_SECRET} and export WEBHOOK_SECRET=…, or write WEBHOOK_SECRET=… into .env',
      '3:33  notify.token is written in the file; expected it from the environment; write ${GITHUB_TOKEN} and export GITHUB_TOKEN=…, or write GITHUB_TOKEN=… into .env',
    ],
  ],
  [
    'plain http',
    ['notify:', '  - slack: ${U}'],
    [
      '2:12  notify.slack (from U) begins with http://, so others on the way could read it; expected https://',
    ],
    { U: 'http://hooks.example/s3cret' },
  ],
  [
    'an address with credentials',
    ['notify:', '  - webhook: ${U}'],
    [
      '2:14  notify.webhook (from U) carries a user name or a password before the host; expected the address alone',
    ],
    { U: 'https://ann:s3cret@ops.example/' },
  ],
  [
    'no address',
    ['notify:', '  - slack: ${U}', '  - webhook: ${V}'],
    [
      '2:12  notify.slack (from U) is no address; expected one that begins with https://',
      '3:14  notify.webhook (from V) is no address; expected one that begins with https://',
    ],
    { U: 's3cret', V: 'ftp://s3cret' },
  ],
  [
    'values that are no text',
    ['notify:', '  - slack: 12', '  - webhook: [a]', '  - { github_issue: 5, token: "${GITHUB_TOKEN}" }'],
    [
      '2:12  notify.slack is written in the file; expected it from the environment; write ${SLACK_WEBHOOK_URL} and export SLACK_WEBHOOK_URL=…, or write SLACK_WEBHOOK_URL=… into .env',
      '3:14  notify.webhook is a list; expected a variable such as ${WEBHOOK_URL}; a value that begins with [ or { goes in quotes',
      '4:21  notify.github_issue is a number; expected a repository such as owner/name or ${GITHUB_REPOSITORY}',
    ],
  ],
  [
    'half a secret after a comma',
    ['notify:', '  - { webhook: "${WEBHOOK_URL}", secret: ${WEBHOOK_SECRET},s3cret }'],
    [`2:60  unknown key in this entry of notify; ${EXPECTED}; a value with a comma goes in quotes`],
  ],
  [
    'a secret that can be guessed',
    ['notify:', '  - { webhook: "${WEBHOOK_URL}", secret: "${S}" }'],
    [
      '2:42  notify.secret (from S) is shorter than 24 characters, so it can be guessed; make one with: echo "whsec_$(openssl rand -base64 32)"',
    ],
    { ...env, S: 's3cret' },
  ],
  ...['whsec_', 'whsec_s3cret', `whsec_${'!'.repeat(40)}`, `whsec_${'A'.repeat(120)}`].map(
    (S): [string, string[], string[], NodeJS.ProcessEnv] => [
      `a secret that only begins well: ${S.slice(0, 14)}`,
      ['notify:', '  - { webhook: "${WEBHOOK_URL}", secret: "${S}" }'],
      [
        '2:42  notify.secret (from S) begins with whsec_; expected base64 of 24 to 64 bytes after it; make one with: echo "whsec_$(openssl rand -base64 32)"',
      ],
      { ...env, S },
    ],
  ),
  [
    'no token',
    ['notify:', '  - github_issue: a/b'],
    ['2:5  this entry of notify has no token; expected a variable such as ${GITHUB_TOKEN}'],
  ],
  [
    'no repository',
    [
      'notify:',
      '  - { github_issue: shops, token: "${GITHUB_TOKEN}" }',
      '  - { github_issue: https://github.com/a/b.git, token: "${GITHUB_TOKEN}" }',
      '  - { github_issue: "${R}", token: "${GITHUB_TOKEN}" }',
      '  - { github_issue: a/.., token: "${GITHUB_TOKEN}" }',
    ],
    [
      '2:21  notify.github_issue is "shops"; expected a repository such as owner/name or ${GITHUB_REPOSITORY}',
      '3:21  notify.github_issue is "https://github.com/a/b.git"; expected a repository such as owner/name or ${GITHUB_REPOSITORY}; did you mean a/b',
      '4:21  notify.github_issue (from R) does not fit; expected a repository such as owner/name or ${GITHUB_REPOSITORY}',
      '5:21  notify.github_issue is "a/.."; expected a repository such as owner/name or ${GITHUB_REPOSITORY}',
    ],
    { ...env, R: 'https://s3cret' },
  ],
  [
    'a token with a line in it',
    ['notify:', '  - { github_issue: a/b, token: "${T}" }'],
    ['2:33  notify.token has a character that no token has; expected letters and digits'],
    { T: 's3\ncret' },
  ],
  [
    'an API that is not encrypted',
    ['notify:', '  - { github_issue: a/b, token: "${GITHUB_TOKEN}", api: "http://github.example" }'],
    ['2:57  notify.api begins with http://, so others on the way could read it; expected https://'],
  ],
  [
    'an API of the environment that is none',
    ['notify:', '  - { github_issue: a/b, token: "${GITHUB_TOKEN}" }'],
    ['2:7  the variable GITHUB_API_URL is no address that begins with https://; set api'],
    { ...env, GITHUB_API_URL: 'github.example' },
  ],
  [
    'a baseline that is no path',
    ['baseline: [a]', 'notify: []'],
    ['1:11  baseline is a list; expected the path of a file such as .wp-rest-doctor/baseline.json'],
  ],
  [
    'an empty baseline',
    ['baseline: ""'],
    ['1:11  baseline is empty; expected the path of a file such as .wp-rest-doctor/baseline.json'],
  ],
];

for (const [what, lines, expected, variables] of mistakes)
  test(`told: ${what}`, () => {
    const said = load(`${lines.join('\n')}\n`, variables);
    expect(said).toEqual(expected);
    expect(JSON.stringify(said)).not.toContain('s3cret');
  });

test('the reader of sites tells the mistakes that stand in the file, and asks for no variable of a receiver', () => {
  const site = 'sites:\n  - { name: a, url: https://a.example }\n';
  const read = (text: string) => told(site + text, (file) => loadSites({ file, env: {} }));
  const good = 'notify:\n  - slack: ${S}\n  - { webhook: "${W}", secret: "${X}" }\n';
  expect(read(`${good}  - { github_issue: "\${R}", token: "\${T}" }\n`)).toMatchObject([{ name: 'a' }]);
  expect(read('notify:\n  - slack: https://hooks.example/T0\n  - slacks: ${S}\nbaseline: 5\n')).toEqual([
    expect.stringContaining('4:12  notify.slack is written in the file'),
    '5:5  unknown key "slacks" in this entry of notify; did you mean "slack"',
    expect.stringContaining('6:11  baseline is 5; expected the path'),
  ]);
});

test('on this machine an address may be written out, without encryption too', () => {
  const text = [
    'notify:',
    '  - slack: http://127.0.0.1:9/hook',
    '  - { webhook: "http://localhost:9/hook", secret: "a secret in the file itself" }',
    '  - { github_issue: a/b, token: abc, api: "http://[::1]:9/api" }',
  ].join('\n');
  expect(load(text, {})).toEqual({
    baseline: null,
    notify: [
      { kind: 'slack', url: 'http://127.0.0.1:9/hook' },
      { kind: 'webhook', url: 'http://localhost:9/hook', secret: 'a secret in the file itself' },
      { kind: 'github-issue', repository: 'a/b', token: 'abc', api: 'http://[::1]:9/api' },
    ],
  });
});

test('mistakes of the sites are not told where only the receivers are asked for', () => {
  const text =
    'sites:\n  - { nmae: a, auth: { username: u, password: hunter2 } }\ndefaults: 5\nbaseline: a.json\n';
  expect(load(text)).toEqual({ baseline: 'a.json', notify: [] });
  expect(load('')).toEqual([expect.stringContaining('1:1  the file is empty')]);
});
