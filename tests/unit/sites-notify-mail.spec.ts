// biome-ignore-all lint/suspicious/noTemplateCurlyInString: as the file has it

import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadMonitoring } from '../../sites/monitoring.ts';

const env = {
  TO: 'ops@agency.example, on-call@agency.example',
  FROM: 'doctor@agency.example',
  SMTP: 'smtps://ops%40agency.example:s3cret%2F1@mail.agency.example',
};

function load(entry: string[], variables: NodeJS.ProcessEnv = env): unknown {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(
    file,
    `notify:\n${entry.map((line) => `  ${line}\n`).join('')}sites: [{ name: a, url: "https://a.example" }]\n`,
  );
  try {
    return loadMonitoring({ file, env: variables }).notify;
  } catch (error) {
    return (error as Error).message.replaceAll(`${file}:`, '');
  }
}

test('an e-mail has its addresses and its server from the environment', () => {
  const server = {
    host: 'mail.agency.example',
    port: 465,
    secure: true,
    local: false,
    auth: { user: 'ops@agency.example', pass: 's3cret/1' },
  };
  const to = ['ops@agency.example', 'on-call@agency.example'];
  expect(load(['- email: ${TO}', '  smtp: ${SMTP}', '  from: ${FROM}'])).toEqual([
    { kind: 'email', to, from: 'doctor@agency.example', server },
  ]);
  expect(load(['- email: ${TO}', '  smtp: ${SMTP}'], { ...env, SMTP: 'smtp://mail.agency.example' })).toEqual(
    [{ kind: 'email', to, from: to[0], server: { ...server, port: 587, secure: false, auth: null } }],
  );
});

test('any receiver takes tags and a reminder', () => {
  const variables = { TEAMS: 'https://flows.example/workflows/1', SLACK: 'https://hooks.example/1' };
  expect(
    load(['- teams: ${TEAMS}', '  tags: [live, vip]', '- slack: ${SLACK}', '  remind: 24h'], variables),
  ).toEqual([
    { kind: 'teams', url: variables.TEAMS, tags: ['live', 'vip'] },
    { kind: 'slack', url: variables.SLACK, remindMs: 86_400_000 },
  ]);
});

for (const [what, entry, variables, said] of [
  [
    'a password in the file',
    ['- email: ${TO}', '  smtp: smtps://a:s3cret@mail.example'],
    env,
    /notify\.smtp is written in the file; expected it from the environment/,
  ],
  ['no server', ['- email: ${TO}'], env, /smtp/],
  [
    'no address',
    ['- email: ${TO}', '  smtp: ${SMTP}'],
    { ...env, TO: 's3cret' },
    /notify\.email is no e-mail address/,
  ],
  [
    'no mail server',
    ['- email: ${TO}', '  smtp: ${SMTP}'],
    { ...env, SMTP: 'https://s3cret.example' },
    /notify\.smtp is no address of a mail server/,
  ],
  [
    'a reminder that is no time',
    ['- email: ${TO}', '  smtp: ${SMTP}', '  remind: daily'],
    env,
    /expected a time such as 24h, 90m or 7d/,
  ],
  [
    'a key of another',
    ['- email: ${TO}', '  smtp: ${SMTP}', '  token: ${TO}'],
    env,
    /token belongs to github_issue, not to email/,
  ],
] as const)
  test(`told: ${what}`, () => {
    const message = load([...entry], variables);
    expect(message).toMatch(said);
    expect(message).not.toContain('s3cret');
  });
