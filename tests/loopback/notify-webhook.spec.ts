import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { Webhook } from 'standardwebhooks';
import { hostile, newsOf, recovered, transition } from '../unit/support/news.ts';
import { expect, type Got, tell, test } from './support/receivers.ts';

const SECRET = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
const PLAIN = 'any text of 24 characters: größer';
const news = newsOf([transition(), recovered]);

const root = new URL('../../', import.meta.url);
const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const fits = ajv.compile(JSON.parse(readFileSync(new URL('schemas/notification.schema.json', root), 'utf8')));

test('what changed and what fails now is sent as JSON that fits the schema', async ({ listen }) => {
  const { url, got } = await listen();
  expect(await tell({ kind: 'webhook', url: `${url}hook?key=1`, secret: SECRET }, news)).toBeNull();
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({
    method: 'POST',
    path: '/hook?key=1',
    headers: {
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/),
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
    },
  });
  const sent = JSON.parse(got[0]?.body ?? '');
  expect(sent).toEqual({
    type: 'sites.changed',
    timestamp: news.at,
    data: {
      version: 1,
      link: news.link,
      transitions: news.transitions,
      failing: news.failing,
      counts: news.counts,
    },
  });
  expect(fits(sent), JSON.stringify(fits.errors)).toBe(true);
});

test('whatever a host says fits the schema', async ({ listen }) => {
  const { url, got } = await listen();
  const all = hostile.map((words) => transition({ site: words, url: words, says: words, fix: words }));
  await tell({ kind: 'webhook', url, secret: SECRET }, newsOf(all, { link: null }));
  expect(fits(JSON.parse(got[0]?.body ?? '')), JSON.stringify(fits.errors)).toBe(true);
  expect(new Webhook(SECRET).verify(got[0]?.body ?? '', got[0]?.headers ?? {})).toBeTruthy();
});

for (const [secret, webhook] of [
  [SECRET, new Webhook(SECRET)],
  [PLAIN, new Webhook(new TextEncoder().encode(PLAIN), { format: 'raw' })],
] as const)
  test(`the library verifies the signature, and refuses what was changed: ${secret.slice(0, 8)}`, async ({
    listen,
  }) => {
    const { url, got } = await listen();
    await tell({ kind: 'webhook', url, secret }, news);
    const { body, headers } = got[0] ?? { body: '', headers: {} };
    expect(webhook.verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => webhook.verify(body.replace('shop', 'shup'), headers)).toThrow('No matching signature');
    expect(() => webhook.verify(body, { ...headers, 'webhook-id': 'msg_other' })).toThrow('No matching');
    expect(() => new Webhook(Buffer.alloc(24).toString('base64')).verify(body, headers)).toThrow();
  });

test('without a secret nothing is signed', async ({ listen }) => {
  const { url, got } = await listen();
  await tell({ kind: 'webhook', url, secret: null }, news);
  expect(got[0]?.headers).toHaveProperty('webhook-id');
  expect(got[0]?.headers).not.toHaveProperty('webhook-signature');
});

test('the same news has the same id, and other news another', async ({ listen }) => {
  const { url, got } = await listen((_got, nth, response) => {
    response.statusCode = nth === 1 ? 502 : 200;
    response.end();
  });
  const receiver = { kind: 'webhook', url, secret: SECRET } as const;
  await tell(receiver, news);
  await tell(receiver, { ...news, at: '2026-11-25T12:00:00.000Z', link: null });
  await tell(receiver, newsOf([transition({ since: '2026-11-25T12:00:00.000Z' })]));
  const ids = got.map(({ headers }) => headers['webhook-id']);
  expect(ids).toHaveLength(4);
  expect(new Set(ids.slice(0, 3)).size).toBe(1);
  expect(ids[3]).not.toBe(ids[0]);
});

test('without a change nothing is sent', async ({ listen }) => {
  const { url, got } = await listen();
  expect(await tell({ kind: 'webhook', url, secret: SECRET }, newsOf([]))).toBeNull();
  expect(got).toEqual([]);
});

/** The example of the page in this language. */
function example(language: string): string {
  const page = readFileSync(new URL('docs/monitoring.md', root), 'utf8');
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/monitoring.md has no ${language}`);
  return found;
}

const runners = {
  js: (got: Got) => {
    const check = `${example('js')}
const { body, headers } = JSON.parse(process.argv[1]);
process.stdout.write(String(verified(headers, Buffer.from(body), process.env.WEBHOOK_SECRET)));`;
    return execFileSync(process.execPath, ['--input-type=module', '-e', check, JSON.stringify(got)], {
      encoding: 'utf8',
      env: { ...process.env, WEBHOOK_SECRET: SECRET },
    });
  },
  python: (got: Got) => {
    const check = `${example('python')}
import json, os, sys
got = json.loads(sys.argv[1])
print(str(verified(got["headers"], got["body"].encode(), os.environ["WEBHOOK_SECRET"])).lower())`;
    return execFileSync('python3', ['-c', check, JSON.stringify(got)], {
      encoding: 'utf8',
      env: { ...process.env, WEBHOOK_SECRET: SECRET },
    });
  },
};

for (const [language, run] of Object.entries(runners))
  test(`the example in docs/monitoring.md verifies it: ${language}`, async ({ listen }) => {
    test.skip(language === 'python' && spawnSync('python3', ['--version']).status !== 0, 'no python3 here');
    expect(example(language).trim().split('\n').length).toBeLessThanOrEqual(12);
    const { url, got } = await listen();
    await tell({ kind: 'webhook', url, secret: SECRET }, newsOf([transition({ says: 'größer – “so”' })]));
    const [sent] = got;
    if (sent === undefined) throw new Error('nothing was sent');
    expect(run(sent).trim()).toBe('true');
    expect(run({ ...sent, body: sent.body.replace('shop', 'shup') }).trim()).toBe('false');
    const old = { ...sent.headers, 'webhook-timestamp': '1000000000' };
    expect(run({ ...sent, headers: old }).trim()).toBe('false');
  });
