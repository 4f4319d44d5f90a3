import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const bin = fileURLToPath(new URL('../../cli/wp-rest-doctor.cjs', import.meta.url));
const isThere = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

interface Typed {
  text: string;
  status: unknown;
}

/** What the built command prints in a real terminal where somebody presses one key at its prompt. */
async function press(key: string): Promise<Typed> {
  const line = `'${process.execPath}' '${bin}' http://127.0.0.1:9 --user ann`;
  const env = { ...process.env, NO_COLOR: '1', WP_PASSWORD: '' };
  const child = spawn('script', ['-qec', line, '/dev/null'], { env });
  let text = '';
  let isPressed = false;
  child.stdout.on('data', (chunk) => {
    text += chunk;
    if (isPressed || !text.includes('Password for ann')) return;
    isPressed = true;
    child.stdin.write(key);
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { text, status };
}

test.beforeEach(() => test.skip(!isThere, 'script of util-linux makes the terminal'));

test('Ctrl-C at the prompt of a real terminal ends the built command with 130, without another word', async () => {
  const { text, status } = await press('\u0003');
  expect(text).toContain('Password for ann at 127.0.0.1:9:');
  expect(status).toBe(130);
  expect(text).not.toMatch(/failed|no password/);
});

test('Enter alone at the prompt is wrong use, and the terminal says what is missing', async () => {
  const { text, status } = await press('\r');
  expect(text).toContain('no password for ann: set WP_PASSWORD, or pipe it in');
  expect(status).toBe(2);
});
