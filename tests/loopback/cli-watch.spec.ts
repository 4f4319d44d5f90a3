import { PassThrough, Writable } from 'node:stream';
import { expect, test } from '@playwright/test';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/main.ts';
import { command } from '../unit/support/command.ts';
import { FOREIGN, type Meddling, send, startDraftSite, written } from './support/draft-site.ts';
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

/** A site on which writing is broken until the first Enter; what became of its posts, and of each round its requests. */
async function watchedDrafts(meddle: (isBroken: () => boolean) => Meddling) {
  let isBroken = true;
  const site = await startDraftSite(meddle(() => isBroken));
  const rounds: number[] = [0];
  const { status, text } = await watched([site.url, '--user', 'admin', '--watch'], (nth) => {
    rounds.push(site.seen.length);
    isBroken = false;
    return nth === 1 ? '\n' : 'q\n';
  });
  site.stop();
  const second = site.seen.slice(rounds[1]);
  return { status, text, left: [...site.posts.keys()], first: site.seen.slice(0, rounds[1]), second };
}

const FOREIGN_IDS = FOREIGN.map(({ id }) => id);
const creates = (asked: string[]) => asked.filter((one) => one === 'POST wp/v2/posts').length;

test('a draft that could not be deleted is deleted in the next round, which is green', async () => {
  const { status, text, left, first, second } = await watchedDrafts((isBroken) => ({
    removed(response, post, site) {
      if (isBroken()) return send(response, 403, '<title>403</title>');
      site.posts.delete(post.id);
      return send(response, 200, { deleted: true, previous: written(post) });
    },
  }));
  expect(text).toMatch(/what failed passes now\. Check all of it once more to be sure\.\n$/);
  expect(status).toBe(0);
  expect(left).toEqual(FOREIGN_IDS);
  expect([creates(first), creates(second)]).toEqual([1, 1]);
});

test('a create that came to nothing is tried once more when it is known that nothing came of it', async () => {
  const { status, left, first, second } = await watchedDrafts((isBroken) => ({
    save: (post) => (isBroken() ? null : post),
    created: (response, body) =>
      isBroken() ? send(response, 500, '<title>Error</title>') : send(response, 201, body),
  }));
  expect(status).toBe(0);
  expect(left).toEqual(FOREIGN_IDS);
  expect([creates(first), creates(second)]).toEqual([1, 1]);
});

test('a draft that stays is said, and does not keep a site that works from being green', async () => {
  let first = 0;
  const { status, text, left } = await watchedDrafts(() => ({
    removed(response, post, site) {
      first ||= post.id;
      if (post.id === first) return send(response, 403, '<title>403</title>');
      site.posts.delete(post.id);
      return send(response, 200, { deleted: true, previous: written(post) });
    },
  }));
  expect(text).toContain(`The test draft ${first} of an earlier visit could not be deleted`);
  expect(status).toBe(0);
  expect(left).toEqual([...FOREIGN_IDS, first]);
});

test('while nobody can tell what became of a draft no second one is written', async () => {
  const { status, first, second } = await watchedDrafts(() => ({
    created: (response) => send(response, 500, '<title>Error</title>'),
    searched: (response) => send(response, 500, '<title>Error</title>'),
  }));
  expect(status).toBe(1);
  expect([creates(first), creates(second)]).toEqual([1, 0]);
});
