import { LABEL, MARKER } from '../../monitor/notify/github/issue-text.ts';
import type { News } from '../../monitor/notify/news.ts';
import type { GithubReceiver } from '../../sites/receivers/receiver.ts';
import { AT, hostile, newsOf, recovered, transition } from '../unit/support/news.ts';
import { actions, ann, FakeGithub } from './support/github.ts';
import { test as base, expect, type Listening, tell } from './support/receivers.ts';

const ACTIONS = 'ghs_actions_0123456789';
const ANN = 'ghp_ann_0123456789';

interface Fixtures {
  github: FakeGithub;
  server: Listening;
  /** Tells the issue of acme/shops, as GitHub Actions when nothing else is said. */
  told(news: News, more?: Partial<GithubReceiver>): Promise<string | null>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from the pattern
  github: async ({}, use) => use(new FakeGithub()),
  server: async ({ github, listen }, use) => use(await listen(github.answer)),
  told: async ({ server }, use) =>
    use((news, more = {}) => {
      const plain = { repository: 'acme/shops', token: ACTIONS, api: server.url.replace(/\/$/, '') };
      return tell({ kind: 'github-issue', ...plain, ...more }, news);
    }),
});

const failing = newsOf([transition()]);
const mended = newsOf([recovered]);
const ours = { labels: [{ name: LABEL }], user: actions, body: `${MARKER}\n\nold` };

test('an issue is opened, brought up to date and closed', async ({ github, server, told }) => {
  expect(await told(failing)).toBeNull();
  expect(github.issues).toMatchObject([
    { number: 1, title: 'WordPress REST API: 1 site fails', state: 'open', labels: [{ name: LABEL }] },
  ]);
  expect(github.issues[0]?.body).toBe(
    [
      MARKER,
      'As of 2026-11-24 12:00 UTC, 1 site fails. The report of the run: <https://ci.example/runs/7>',
      '**fails:** shop, `https://shop.example`  \nauthorization-header-stripped, web server, since 2026-11-24 12:00 UTC',
      'The web server drops the Authorization header before PHP sees it.',
      'First: Save the permalinks once more, changing nothing.  \nIn wp-admin &gt; Settings &gt; Permalinks.',
      'wp-rest-doctor keeps this issue up to date, and closes it when nothing fails any more.',
    ].join('\n\n'),
  );
  expect(github.comments).toEqual([]);
  for (const { headers } of server.got)
    expect(headers).toMatchObject({
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${ACTIONS}`,
      'x-github-api-version': '2022-11-28',
    });

  const both = [transition({ site: 'b', says: 'Another one.' }), transition({ kind: 'still' })];
  expect(await told(newsOf(both, { transitions: both.slice(0, 1) }))).toBeNull();
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({ title: 'WordPress REST API: 2 sites fail', state: 'open' });
  expect(github.issues[0]?.body).toContain('**still fails:** shop');
  expect(github.comments).toMatchObject([
    { issue: 1, body: expect.stringMatching(/^1 change as of .*Another one\./s) },
  ]);

  expect(await told(mended)).toBeNull();
  expect(github.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
  expect(github.comments[1]?.body).toMatch(/^All sites work again as of .*\*\*works again:\*\* shop/s);

  expect(await told(failing)).toBeNull();
  expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
});

test('a run without a change writes nothing, but opens what is missing and closes what is over', async ({
  github,
  told,
}) => {
  const still = newsOf([transition({ kind: 'still' })], { transitions: [] });
  await told(still);
  expect(github.issues).toHaveLength(1);
  const { body } = github.issues[0] ?? {};
  await told({ ...still, at: AT.replace('11-24', '11-25') });
  expect(github.issues).toMatchObject([{ state: 'open', body }]);
  expect(github.comments).toEqual([]);
  await told(newsOf([]));
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
  await told(newsOf([]));
  expect(github.comments).toHaveLength(1);
});

for (const [what, more] of [
  ['a site could not be looked at', { counts: { ...mended.counts, error: 1 } }],
  ['a single look says so', { unconfirmed: 1 }],
  ['no site was looked at', { counts: { ...mended.counts, pass: 0, skipped: 3 } }],
  ['something fails that is not told yet', { counts: { ...mended.counts, fail: 1 } }],
] as [string, Partial<News>][])
  test(`it stays open where ${what}`, async ({ github, told }) => {
    github.add(ours);
    expect(await told({ ...mended, ...more })).toBeNull();
    expect(github.issues).toMatchObject([{ state: 'open', body: ours.body }]);
    expect(github.comments).toHaveLength(1);
  });

test('nothing is opened for what a single look found', async ({ github, told }) => {
  await told(newsOf([], { counts: { ...mended.counts, fail: 1 }, unconfirmed: 1 }));
  expect(github.issues).toEqual([]);
});

for (const [what, issue] of [
  ['has no mark', { ...ours, body: 'The shop fails.' }],
  ['has no body', { ...ours, body: null }],
  ['repeats the mark in its text', { ...ours, body: `I saw this:\n${MARKER}` }],
  ['is of a person', { ...ours, user: { login: 'mallory', type: 'User' as const } }],
  ['is a pull request', { ...ours, pull_request: {} }],
  ['is closed', { ...ours, state: 'closed' as const }],
] as const)
  test(`an issue is left alone that ${what}`, async ({ github, told }) => {
    const other = { ...github.add(issue) };
    await told(failing);
    expect(github.issues).toHaveLength(2);
    await told(mended);
    expect(github.issues[0]).toEqual(other);
    expect(github.comments.map(({ issue: number }) => number)).toEqual([2]);
  });

test("a person's token finds what that person has opened, and no other's", async ({ github, told }) => {
  github.add({ ...ours, user: { login: 'mallory', type: 'User' } });
  github.add({ ...ours, user: { ...ann, login: 'Ann' } });
  await told(mended, { token: ANN });
  expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
});

test('one among many is found', async ({ github, told }) => {
  github.add(ours);
  for (let at = 0; at < 45; at++) github.add({ labels: ours.labels });
  await told(mended);
  expect(github.issues[0]?.state).toBe('closed');
});

test('where labels are dropped, the next run finds the issue all the same', async ({ github, told }) => {
  github.mayLabel = false;
  await told(failing);
  for (let at = 0; at < 15; at++) github.add();
  await told(failing);
  expect(github.issues.filter(({ body }) => body?.startsWith(MARKER))).toHaveLength(1);
  await told(mended);
  expect(github.issues[0]?.state).toBe('closed');
});

test('of two runs that open one at the same time, the older issue is kept', async ({ github, told }) => {
  let waiting = 2;
  const both = await new Promise<(string | null)[]>((resolve) => {
    // The other run has looked and found none before this one opens its own.
    github.before = ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/issues') && waiting-- === 2)
        github.add({ ...ours, body: `${MARKER}\n\nof the other run` });
    };
    void Promise.all([told(failing)]).then(resolve);
  });
  expect(both).toEqual([null]);
  expect(github.issues).toMatchObject([
    { number: 1, state: 'open' },
    { number: 2, state: 'closed', state_reason: 'not_planned' },
  ]);
  expect(github.comments).toEqual([
    { issue: 2, body: 'The same is reported in #1, which was opened at the same time.' },
  ]);
});

test('runs that really are at the same time leave one open', async ({ github, told }) => {
  await Promise.all(Array.from({ length: 5 }, () => told(failing)));
  expect(github.issues.filter(({ state }) => state === 'open')).toMatchObject([{ number: 1 }]);
});

test('doubles of before are closed', async ({ github, told }) => {
  for (let at = 0; at < 3; at++) github.add(ours);
  await told(failing);
  expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed', 'closed']);
  expect(github.issues[0]?.body).toContain('**fails:** shop');
});

for (const words of hostile)
  test(`is only text: ${JSON.stringify(words).slice(0, 40)}`, async ({ github, told }) => {
    const news = newsOf([transition({ site: words, url: words, says: words, fix: words })]);
    await told(news);
    await told(news);
    expect(github.issues[0]?.title).toBe('WordPress REST API: 1 site fails');
    for (const markdown of [github.issues[0]?.body ?? '', github.comments[0]?.body ?? '']) {
      const theirs = markdown.replace(MARKER, '').replace('<https://ci.example/runs/7>', '');
      const prose = theirs.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
      expect(prose).not.toMatch(/[@<[\]#|~_]|evil|:\/\/|gh-1/i);
    }
  });

test('a body and a comment have fewer than 60,000 characters, and say what they leave out', async ({
  github,
  told,
}) => {
  const many = Array.from({ length: 100 }, (_, at) =>
    transition({
      site: `shop ${at}`,
      says: 'a b '.repeat(400),
      fix: `${'c d '.repeat(400)}\n${'<'.repeat(900)}`,
    }),
  );
  const news = newsOf(many, { counts: { ...failing.counts, fail: 4000 } });
  await told(news);
  await told(news);
  for (const markdown of [github.issues[0]?.body ?? '', github.comments[0]?.body ?? '']) {
    expect(markdown.length).toBeLessThan(60_000);
    expect(markdown.length).toBeGreaterThan(50_000);
    expect(markdown).toMatch(/And \d+ more, which the report of the run has\./);
  }
  expect(github.issues[0]?.title).toBe('WordPress REST API: 4000 sites fail');
});

const HINT =
  'The token has to be allowed to write issues (issues: write) in the repository, and the repository to have issues.';

test('a token that is refused, a repository that is not there: what to do is said, and no token', async ({
  told,
}) => {
  expect(await told(failing, { token: 'ghp_wrong_9876543210' })).toBe(
    `GitHub issue (receiver 1) was not notified. It answered 401: "Bad credentials". ${HINT}`,
  );
  expect(await told(failing, { repository: 'acme/other' })).toBe(
    `GitHub issue (receiver 1) was not notified. It answered 404: "Not Found". ${HINT}`,
  );
});

for (const [status, body, said] of [
  [
    403,
    '{"message":"Resource not accessible by integration"}',
    `403: "Resource not accessible by integration". ${HINT}`,
  ],
  [
    410,
    '{"message":"Issues has been disabled in this repository."}',
    `410: "Issues has been disabled in this repository.". ${HINT}`,
  ],
  [301, '', '301, a redirect, and none is followed: set what it leads to.'],
  [200, '<html>login</html>', null],
] as const)
  test(`an answer that is not what GitHub answers: ${status} ${body.slice(0, 20)}`, async ({ listen }) => {
    const { url } = await listen((_got, _nth, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const receiver = { kind: 'github-issue', repository: 'a/b', token: ANN, api: url.slice(0, -1) } as const;
    const failure = await tell(receiver, failing);
    expect(failure).toBe(
      `GitHub issue (receiver 1) was not notified. ${said === null ? 'Its list of issues is no list.' : `It answered ${said}`}`,
    );
  });

test('a limit of requests is waited for where GitHub says 403', async ({ github, listen }) => {
  const { url, got } = await listen((one, nth, response) => {
    if (nth === 1) response.writeHead(403, { 'Retry-After': '0' }).end('{"message":"secondary rate limit"}');
    else github.answer(one, nth, response);
  });
  const receiver = {
    kind: 'github-issue',
    repository: 'acme/shops',
    token: ANN,
    api: url.slice(0, -1),
  } as const;
  expect(await tell(receiver, failing)).toBeNull();
  expect(github.issues).toHaveLength(1);
  expect(got.length).toBeGreaterThan(2);
});
