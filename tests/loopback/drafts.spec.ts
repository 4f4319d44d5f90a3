import type { ServerResponse } from 'node:http';
import { expect, test } from '@playwright/test';
import { visitSite } from '../../visit/fleet/visit-site.ts';
import { seenOf } from '../../visit/seen.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { siteAt } from '../unit/support/site.ts';
import {
  type DraftSite,
  error,
  FOREIGN,
  type Meddling,
  type Stored,
  send,
  startDraftSite,
} from './support/draft-site.ts';

// What happens to posts when a host answers as no WordPress should: ours is taken back, and nobody else's is touched.

interface Case {
  title: string;
  site: Meddling;
  timeoutMs?: number;
  /** What changed something, after the create. */
  changes: string[];
  /** What the check says; null where it passes. */
  says: RegExp | null;
  /** Pass where it says nothing, else fail. */
  state?: 'warn';
  /** The posts that stay besides those of others. */
  left?: Partial<Stored>[];
}

const page = '<!DOCTYPE html><title>Error</title><h1>Error</h1>';
const removal = ['DELETE wp/v2/posts/102'];
const isFound = (answered: string) =>
  new RegExp(
    `^draft 102 was created, and its create answered with ${answered}; it was found by its title and removed$`,
  );
const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): NonNullable<Meddling['created']> =>
  (response) =>
    send(response, status, body, headers);
const cut = (response: ServerResponse) => void response.socket?.destroy();

/** WordPress takes an address with a slash at its end all the same. */
function cachedByPath(): Meddling {
  let looks = 0;
  return {
    any(request, response) {
      const { method, url = '' } = request;
      if (method === 'GET' && url.includes('/posts/102/'))
        return send(response, 404, error('rest_post_invalid_id', 404));
      if (method !== 'GET' || !url.includes('/posts/102?')) return false;
      looks += 1;
      return looks > 1 && send(response, 200, { id: 102, status: 'draft' });
    },
  };
}

/** What comes whole is lost; in an envelope it arrives, as `inside` makes it. */
function lostUnlessEnveloped(inside = (body: unknown) => body): Meddling {
  return {
    created: answering(502, page),
    any(request, response) {
      const { method, url = '', headers } = request;
      if (!/^Bearer eyJ/.test(headers.authorization ?? '') || !url.includes('wp/v2/posts')) return false;
      if (!url.includes('_envelope=1')) return method === 'GET' && send(response, 502, page);
      const { writeHead, end } = response;
      let status = 200;
      response.writeHead = (given: number) => {
        status = given;
        return response;
      };
      response.end = ((text: string) => {
        const wrapped = { body: inside(JSON.parse(text)), status, headers: { 'X-Panel': 'x'.repeat(9000) } };
        writeHead.call(response, 200, { 'content-type': 'application/json' });
        return end.call(response, JSON.stringify(wrapped), 'utf8');
      }) as typeof end;
      return false;
    },
  };
}

/** After the removal, so many times. A kept connection that is cut is tried once more by the client. */
function cutLooks(times: number): Meddling {
  let isRemoved = false;
  let looks = 0;
  return {
    any({ method, url = '' }, response) {
      if (method === 'DELETE') isRemoved = true;
      if (!isRemoved || method !== 'GET' || !url.includes('/posts/102')) return false;
      looks += 1;
      if (looks <= times) cut(response);
      return looks <= times;
    },
  };
}

const cases: Case[] = [
  { title: 'a healthy site', site: {}, changes: removal, says: null },
  {
    title: 'a plugin that breaks off after the post was saved',
    site: { created: answering(500, error('internal_server_error', 500)) },
    changes: removal,
    says: isFound('500 internal_server_error'),
  },
  ...[502, 503, 504].map((status) => ({
    title: `a gateway that answers ${status} after the post was saved`,
    site: { created: answering(status, page) },
    changes: removal,
    says: isFound(`${status} and a web page`),
  })),
  {
    title: 'a firewall whose page comes after the post was saved',
    site: { created: answering(403, page) },
    changes: removal,
    says: isFound('403 and a web page'),
  },
  {
    title: 'a code of a plugin that comes after the post was saved',
    site: { created: answering(403, error('mail_not_sent', 403)) },
    changes: removal,
    says: isFound('403 mail_not_sent'),
  },
  {
    title: 'an answer that never comes',
    site: { created: () => {} },
    timeoutMs: 700,
    changes: removal,
    says: isFound('response-timeout: .*'),
  },
  {
    title: 'a connection that is cut after the post was saved',
    site: { created: cut },
    changes: removal,
    says: isFound('connection-reset: .*'),
  },
  {
    title: 'an answer that breaks off',
    site: {
      created(response, body) {
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '9999' });
        response.write(JSON.stringify(body).slice(0, 50));
        setTimeout(() => cut(response), 50);
      },
    },
    changes: removal,
    says: isFound('201 and no JSON, but .*'),
  },
  {
    title: '200 with the post',
    site: { created: (response, body) => send(response, 200, body) },
    changes: removal,
    says: /^draft 102 was created, and its create answered with 200 and JSON; it was read and removed$/,
  },
  {
    title: '201 without an id',
    site: { created: (response, { id: _, ...rest }) => send(response, 201, rest) },
    changes: removal,
    says: isFound('201 and JSON'),
  },
  {
    title: '201 with an empty body',
    site: { created: answering(201, '') },
    changes: removal,
    says: isFound('201 and .*'),
  },
  {
    title: '201 with the id of a published post',
    site: { created: (response, body) => send(response, 201, { ...body, id: 1 }) },
    changes: removal,
    says: /^the site answered the create with the id of another post \(1, published\), which was left alone; the draft itself is 102; it was found by its title and removed$/,
  },
  {
    title: "201 with the id of somebody's draft whose title is nearly ours",
    site: { created: (response, body) => send(response, 201, { ...body, id: 2 }) },
    changes: removal,
    says: /^the site answered the create with the id of another post \(2, draft\), which was left alone/,
  },
  {
    title: '201 with the id as a string',
    site: { created: (response, body) => send(response, 201, { ...body, id: '102' }) },
    changes: removal,
    says: /another shape/,
  },
  {
    title: 'text before the JSON',
    site: { created: (response, body) => send(response, 201, `<b>Notice</b>: x${JSON.stringify(body)}`) },
    changes: removal,
    says: isFound('201 and a web page'),
  },
  {
    title: 'a post of 100 KB',
    site: {
      created: (response, body) => send(response, 201, { yoast_head: '<meta>'.repeat(17_000), ...body }),
    },
    changes: removal,
    says: null,
  },
  {
    title: 'headers of more than 64 KiB',
    site: { created: (response, body) => send(response, 201, body, { 'x-panel': 'select '.repeat(12_000) }) },
    changes: removal,
    says: isFound('headers-too-large: .*'),
  },
  {
    title: 'a redirect after the post was saved',
    site: { created: answering(302, '', { location: '/thanks' }) },
    changes: removal,
    says: isFound('302 to /thanks'),
  },
  {
    title: 'a DELETE that lies',
    site: { removed: (response) => send(response, 200, { deleted: true }) },
    changes: removal,
    says: /^draft 102 was not seen to be gone after it was deleted: .* "wp-rest-doctor clean http:\S+" removes what is left$/,
    left: [{ id: 102, status: 'draft' }],
  },
  {
    title: 'a cache that looks at no query and shows the draft after it is gone',
    site: cachedByPath(),
    changes: removal,
    says: null,
  },
  {
    title: 'a look whether the draft is gone that is cut, and one more that is answered',
    site: cutLooks(2),
    changes: removal,
    says: null,
  },
  {
    title: 'looks whether the draft is gone that are all cut',
    site: cutLooks(9),
    changes: removal,
    says: /^draft 102 was not seen to be gone after it was deleted: .* a look afterwards with connection-reset/,
  },
  {
    title: 'a DELETE that only moves to the trash',
    site: {
      removed(response, post) {
        post.status = 'trash';
        send(response, 200, { deleted: true });
      },
    },
    changes: removal,
    says: /^draft 102 was not seen to be gone after it was deleted: it is in the trash/,
    left: [{ id: 102, status: 'trash' }],
  },
  {
    title: 'a DELETE that is refused, where the override works',
    site: {
      removed(response, post, { posts }, request) {
        if (request.method === 'DELETE') return send(response, 405, page);
        posts.delete(post.id);
        return send(response, 200, { deleted: true });
      },
    },
    changes: [...removal, 'POST wp/v2/posts/102 as DELETE'],
    says: /DELETE/,
    state: 'warn',
  },
  {
    title: 'no way to delete',
    site: { removed: (response) => send(response, 405, page) },
    changes: [...removal, 'POST wp/v2/posts/102 as DELETE'],
    says: /^draft 102 was not seen to be gone/,
    left: [{ id: 102 }],
  },
  {
    title: 'a server error before anything was saved',
    site: { save: () => null, created: answering(500, error('internal_server_error', 500)) },
    changes: [],
    says: /^no draft was seen: 500 internal_server_error; a search for its title shows none$/,
  },
  {
    title: 'a time-out with nothing saved so far',
    site: { save: () => null, created: () => {} },
    timeoutMs: 700,
    changes: [],
    says: /^no draft was seen right after the create was answered with response-timeout.*the site may still write one; "wp-rest-doctor clean/,
  },
  {
    title: 'a refusal by WordPress itself, after which nothing is looked for',
    site: { save: () => null, created: answering(403, error('rest_cannot_create', 403)) },
    changes: [],
    says: /^the draft was refused: 403 rest_cannot_create$/,
  },
  {
    title: 'a lost answer where the search is forbidden',
    site: {
      created: answering(500, page),
      searched: (response) => send(response, 403, error('rest_forbidden_status', 403)),
    },
    changes: [],
    says: /^a draft may have been created: .* a search for it was answered with 403 rest_forbidden_status, so nothing was deleted; "wp-rest-doctor clean http:\S+" removes what is left$/,
    left: [{ id: 102 }],
  },
  {
    title: 'whole answers that are lost with a login, and arrive in an envelope',
    site: lostUnlessEnveloped(),
    changes: removal,
    says: /^draft 102 was created, and its create answered with 502 and a web page; it was found by its title and removed$/,
  },
  {
    title: 'an envelope that holds the post of somebody else',
    site: lostUnlessEnveloped((body) => (Array.isArray(body) ? body : { ...Object(body), author: 2 })),
    changes: [],
    says: /its author is not the user of this login; nothing was deleted/,
    left: [{ id: 102 }],
  },
  {
    title: 'whole answers that are lost with a login, in an envelope as well',
    site: {
      created: answering(502, page),
      any: ({ method, url = '', headers }, response) =>
        method === 'GET' &&
        url.includes('wp/v2/posts') &&
        /^Bearer eyJ/.test(headers.authorization ?? '') &&
        send(response, 502, page),
    },
    changes: [],
    says: /^a draft may have been created: .*; look for it in wp-admin > Posts > Drafts: "wp-rest-doctor clean http:\S+" cannot list drafts either while the site answers so$/,
    left: [{ id: 102 }],
  },
  {
    title: 'a lost answer where the search is forbidden and Location names the draft',
    site: {
      created: answering(500, page, { location: '/wp-json/wp/v2/posts/102' }),
      searched: (response) => send(response, 403, error('rest_forbidden_status', 403)),
    },
    changes: removal,
    says: /^draft 102 was created, and its create answered with 500 and a web page; it was read and removed$/,
  },
  {
    title: 'a lost answer where the search lists what was not searched for',
    site: {
      created: answering(500, page),
      searched: (response) => send(response, 200, FOREIGN),
    },
    changes: [],
    says: /^a draft may have been created/,
    left: [{ id: 102 }],
  },
  {
    title: 'a lost answer where the search lists a post that quotes our title',
    site: {
      save(post, posts) {
        posts.set(3, { id: 3, title: `Copy of ${post.title}`, status: 'draft', author: 1 });
        return null;
      },
      created: answering(500, page),
    },
    changes: [],
    says: /^post 3 has the mark of this visit's draft .* its title is not ours; nothing was deleted. Look at it/,
    left: [{ id: 3 }],
  },
  {
    title: 'a lost answer where a proxy has sent the create on twice',
    site: {
      save(post, posts) {
        posts.set(50, { ...post, id: 50 });
        return post;
      },
      created: answering(502, page),
    },
    changes: ['DELETE wp/v2/posts/50'],
    says: /^draft 50 was created.* and removed; 102 with the same title lies there as well, and "wp-rest-doctor clean/,
    left: [{ id: 102 }],
  },
  {
    title: 'a search that lists a post under an id that is another',
    site: {
      created: answering(500, page),
      searched: (response, found) =>
        send(
          response,
          200,
          found.map((one) => ({ ...Object(one), id: 1 })),
        ),
    },
    changes: [],
    says: /^a draft may have been created/,
    left: [{ id: 102 }],
  },
  {
    title: 'a draft that is found and cannot be read',
    site: { created: answering(500, page), read: (response) => send(response, 503, page) },
    changes: [],
    says: /^draft 102 was found by its title after .* could not be read \(answered with 503 and a web page\), so it was not deleted; "wp-rest-doctor clean/,
    left: [{ id: 102 }],
  },
  {
    title: 'a read that answers every id with our draft',
    site: {
      created: (response, body) => send(response, 201, { ...body, id: 1 }),
      any(request, response) {
        if (!request.url?.includes('/posts/1?')) return false;
        send(response, 200, { id: 102, title: { raw: 'x' }, status: 'draft', author: 1 });
        return true;
      },
    },
    changes: removal,
    says: /another post \(1, draft\)/,
  },
  {
    title: 'a title that a filter changes',
    site: { save: (post) => ({ ...post, title: `Draft: ${post.title}` }) },
    changes: [],
    says: /^post 102 has the mark of this visit's draft in its title and is not as it was sent: its title is not ours; nothing was deleted/,
    left: [{ id: 102 }],
  },
  {
    title: 'an author that a plugin changes',
    site: { save: (post) => ({ ...post, author: 7 }) },
    changes: [],
    says: /its author is not the user of this login; nothing was deleted/,
    left: [{ id: 102 }],
  },
  ...['pending', 'publish'].map((status) => ({
    title: `a plugin that makes it ${status}`,
    site: { save: (post: Stored) => ({ ...post, status }) },
    changes: removal,
    state: 'warn' as const,
    says: new RegExp(`^a draft was sent, and the site made it "${status}": the test draft was`),
  })),
  {
    title: 'a plugin that publishes it and breaks off then',
    site: { save: (post) => ({ ...post, status: 'publish' }), created: answering(500, page) },
    changes: removal,
    says: /^draft 102 was created, and its create answered with 500 and a web page; it was found by its title and removed$/,
  },
];

async function withSite(meddling: Meddling, body: (site: DraftSite) => Promise<void>): Promise<void> {
  const site = await startDraftSite(meddling);
  try {
    await body(site);
  } finally {
    site.stop();
  }
}

for (const { title, site: meddling, timeoutMs = 5000, changes, says, left = [], ...expected } of cases) {
  test(title, () =>
    withSite(meddling, async (site) => {
      const { state = says === null ? 'pass' : 'fail' } = expected;
      const { timed } = await runVisit(siteAt(site.url, { timeoutMs }));
      const verdict = timed.find(({ verdict: { check } }) => check === 'draft')?.verdict;
      expect(site.changes()).toEqual(['POST wp/v2/posts', ...changes]);
      expect(verdict?.state).toBe(state);
      if (says !== null) expect(verdict?.says).toMatch(says);
      for (const post of FOREIGN) expect(site.posts.get(post.id)).toEqual(post);
      const others = [...site.posts.values()].filter(({ id }) => id > 2);
      expect(others).toEqual(left.map((one) => expect.objectContaining(one)));
      expect(site.seen.length).toBeLessThanOrEqual(20);
    }),
  );
}

test('no draft is written where no posts can be read', () =>
  withSite(
    {
      any(request, response) {
        const isRead = request.method === 'GET' && request.url?.includes('/wp/v2/posts') === true;
        if (isRead) send(response, 500, page);
        return isRead;
      },
    },
    async (site) => {
      const { timed } = await runVisit(siteAt(site.url));
      expect(creates(site)).toBe(0);
      expect(timed.find(({ verdict: { check } }) => check === 'draft')?.verdict.state).not.toBe('pass');
    },
  ));

const creates = (site: DraftSite) => site.seen.filter((line) => line === 'POST wp/v2/posts').length;

test('looking again writes no second draft, and finds the first where it came late', () =>
  withSite(
    {
      // Saved only after the visit has given up waiting for the answer, and has searched.
      save(post, posts) {
        setTimeout(() => posts.set(102, { ...post, id: 102 }), 1500);
        return null;
      },
      created: () => {},
    },
    async (site) => {
      const { report } = await visitSite(siteAt(site.url, { timeoutMs: 400 }), {
        wantsSecondLook: () => true,
      });
      expect(creates(site)).toBe(1);
      expect(site.changes()).toEqual(['POST wp/v2/posts', ...removal]);
      expect([...site.posts.keys()]).toEqual([1, 2]);
      expect(report.checks.find(({ id }) => id === 'draft')?.status).toBe('fail');
    },
  ));

test('retries of the client never repeat the create', () =>
  withSite({ created: (response) => cut(response) }, async (site) => {
    await runVisit(siteAt(site.url, { retries: 3 }));
    expect(creates(site)).toBe(1);
    expect([...site.posts.keys()]).toEqual([1, 2]);
  }));

test('a visit that goes on after a process died with the create under way looks for the draft', () =>
  withSite({}, async (site) => {
    const at = siteAt(site.url);
    const first = seenOf(at);
    first.evidence.draft_mark = 'mabc1234';
    site.posts.set(102, {
      id: 102,
      title: 'wp-rest-doctor test draft mabc1234, safe to delete',
      status: 'draft',
      author: 1,
    });
    const { seen, timed } = await runVisit(at, { seen: first });
    const { verdict } = timed.find(({ verdict: { check } }) => check === 'draft') ?? {};
    expect(verdict?.says).toMatch(
      /^draft 102 was created, and its create answered not at all .* found by its title/,
    );
    expect(seen.evidence.draft_mark).toBe('mabc1234');
    expect(site.changes()).toEqual(removal);
  }));

test('whoever goes on with the visit is told before the create, and where that fails nothing is created', () =>
  withSite({}, async (site) => {
    const { Visit } = await import('../../visit/visit.ts');
    const visit = new Visit(siteAt(site.url), { onCreate: () => 'it could not be kept' });
    const { verdict } = await visit.check('draft');
    await visit.close();
    expect(verdict).toMatchObject({ state: 'skipped', says: 'it could not be kept' });
    expect(site.changes()).toEqual([]);
  }));

test('a run that is stopped before the create creates nothing; after it, the draft is removed', async () => {
  for (const [at, expected] of [
    ['jwt-auth/v1/token/validate', []],
    ['wp/v2/posts', ['POST wp/v2/posts', ...removal]],
  ] as const) {
    const stopped = new AbortController();
    await withSite(
      {
        any(request) {
          if (request.method === 'POST' && request.url === `/wp-json/${at}`) stopped.abort();
          return false;
        },
      },
      async (site) => {
        await runVisit(siteAt(site.url), { signal: stopped.signal });
        expect(site.changes()).toEqual(expected);
        expect([...site.posts.keys()]).toEqual([1, 2]);
      },
    );
  }
});

test('no draft is begun where the pace of the site leaves no time to take it back', () =>
  withSite({}, async (site) => {
    const at = siteAt(site.url);
    const seen = seenOf(at);
    await runVisit(at, { seen, only: ['validate'] });
    const { posts } = seen.evidence.exchanges;
    if (posts) posts.timing.total = 15_000;
    const { timed } = await runVisit(at, { seen, only: ['draft'] });
    expect(timed[0]?.verdict).toMatchObject({
      state: 'skipped',
      says: expect.stringContaining('too little of the time'),
    });
    expect(site.changes()).toEqual([]);
  }));

test('a draft is not begun where nobody says who is logged in', () =>
  withSite(
    {
      any(request, response) {
        if (request.url === '/wp-json/jwt-auth/v1/token')
          return send(response, 200, {
            token: 'opaque-token-0001',
            user_email: 'a@b.example',
            user_nicename: 'a',
            user_display_name: 'A',
          });
        return request.url?.includes('/users/me')
          ? send(response, 403, error('rest_user_cannot_view', 403))
          : false;
      },
    },
    async (site) => {
      const { timed } = await runVisit(siteAt(site.url), { only: ['draft'] });
      expect(timed[0]?.verdict.says).toContain('nothing says who is logged in');
      expect(site.changes()).toEqual([]);
    },
  ));

for (const [what, meddling, expected] of [
  ['stays after the DELETE', { removed: (response) => send(response, 405, page) }, 'draft-left-behind'],
  ['was published by a plugin', { save: (post) => ({ ...post, status: 'publish' }) }, 'draft-status-changed'],
  [
    'cannot be looked for',
    {
      created: answering(500, page),
      searched: (response) => send(response, 403, error('rest_forbidden', 403)),
    },
    'draft-left-behind',
  ],
  [
    'is answered with the id of another post',
    { created: (response, body) => send(response, 201, { ...body, id: 1 }) },
    'response-reshaped',
  ],
] as [string, Meddling, string][])
  test(`a draft that ${what} is a finding`, () =>
    withSite(meddling, async (site) => {
      const { report } = await visitSite(siteAt(site.url), {});
      expect(report.findings.map(({ cause }) => cause)).toEqual([expected]);
    }));

test('a healthy visit costs ten requests, the reading of the draft among them', () =>
  withSite({}, async (site) => {
    const { timed } = await runVisit(siteAt(site.url));
    expect(timed.map(({ verdict: { state } }) => state)).toEqual(timed.map(() => 'pass'));
    expect(site.seen.length).toBe(10);
    expect(site.seen).toContain('GET wp/v2/posts/102');
  }));
