import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from '../unit/support/command.ts';
import { expect, test } from './support/receivers.ts';

test('a test message says of each receiver whether it arrived', async ({ listen }) => {
  const { url, got } = await listen();
  const folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'sites.yaml');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as the file has it
  const lines = ['- slack: ${HERE}', '- teams: ${GONE}', '- webhook: ${HERE}'];
  writeFileSync(
    file,
    `notify:\n${lines.map((line) => `  ${line}\n`).join('')}sites:\n  - name: shop\n    url: https://shop.example\n`,
  );
  const env = { HERE: `${url}hooks/0123456789`, GONE: 'http://127.0.0.1:9/0123456789' };
  const { status, stdout } = await command(['notify', '--test', '--sites', file], { cwd: folder, env });
  expect(status).toBe(3);
  expect(stdout).toBe(
    'Slack (receiver 1) was notified.\nTeams (receiver 2) was not notified. The host refused the connection.\nWebhook (receiver 3) was notified.\n',
  );
  expect(got.map(({ body }) => body.includes('This is a test message'))).toEqual([true, true]);
  const behind = await command(['notify', '--test', file], { cwd: folder, env });
  expect([behind.status, behind.stdout]).toEqual([status, stdout]);
  const none = await command(['notify', '--sites', file], { cwd: folder, env });
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('say notify --test')]);
});
