import { PassThrough, Writable } from 'node:stream';
import { expect, test } from '@playwright/test';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/main.ts';
import { command } from '../unit/support/command.ts';
import { headOf, startMeddledSite } from './support/meddled-site.ts';

const env = { WP_PASSWORD: 'a password of the test' };

/** Somebody at a terminal who answers each question of --watch; `answer` is asked before Enter is pressed. */
async function watched(
  args: string[],
  answer: (nth: number) => string,
): Promise<{ status: number; text: string }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  let text = '';
  let asked = 0;
  const collect = () =>
    new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        if (String(chunk).includes('press Enter')) {
          asked += 1;
          stdin.write(answer(asked));
        }
        done();
      },
    });
  const streams = { stdin, stdout: collect(), stderr: Object.assign(collect(), { isTTY: true }) };
  const io: Io = { ...streams, env, cwd: '/', interrupted: new AbortController().signal };
  const status = await run(args, io);
  return { status, text };
}

/** A site that refuses the token until it is mended; what was asked of it, a list a round. */
async function brokenSite() {
  const state = { isBroken: true, rounds: [[]] as string[][] };
  const site = await startMeddledSite((given, socket) => {
    state.rounds.at(-1)?.push(`${given.method} ${given.path.replace(/\?.*/, '')}`);
    const isRefused = state.isBroken && given.path.endsWith('/validate');
    const body = isRefused
      ? JSON.stringify({
          code: 'jwt_auth_invalid_token',
          message: 'Signature verification failed',
          data: { status: 403 },
        })
      : given.body;
    const answer = { ...given, status: isRefused ? 403 : given.status };
    socket.end(headOf(answer, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close') + body);
  });
  return { site, state };
}

test('what failed is asked again at each Enter, with one login a round, until nothing fails', async () => {
  const { site, state } = await brokenSite();
  const { status, text } = await watched([site.url, '--user', 'admin', '--watch'], (nth) => {
    state.rounds.push([]);
    if (nth === 2) state.isBroken = false;
    return '\n';
  });
  site.stop();
  expect(status).toBe(0);
  expect(text).toMatch(/press Enter to check validate(, \w+)* again/);
  expect(text).toMatch(/what failed passes now\. Check all of it once more to be sure\.\n$/);
  expect(state.rounds).toHaveLength(3);
  for (const round of state.rounds) {
    expect(round.filter((one) => one === 'POST /wp-json/jwt-auth/v1/token')).toHaveLength(1);
    expect(round.filter((one) => one === 'POST /wp-json/wp/v2/posts').length).toBeLessThan(2);
  }
  // Of the preflight nothing had failed.
  expect(
    state.rounds
      .slice(1)
      .flat()
      .filter((one) => one.startsWith('OPTIONS')),
  ).toEqual([]);
});

test('q ends it, and what failed last is the exit status', async () => {
  const { site } = await brokenSite();
  const { status } = await watched([site.url, '--user', 'admin', '--watch'], () => 'q\n');
  site.stop();
  expect(status).toBe(1);
});

test('it takes one site, the table and a terminal', async () => {
  const say = async (args: string[], isTTY: boolean) =>
    (await command([...args, '--watch'], { isTTY })).stderr;
  expect(await say(['a.test', 'b.test'], true)).toMatch(/^--watch goes with one site/);
  expect(await say(['a.test', '--format', 'json'], true)).toMatch(/^--watch goes with --format table/);
  expect(await say(['a.test'], false)).toMatch(/^--watch waits for Enter, and there is no terminal/);
});
