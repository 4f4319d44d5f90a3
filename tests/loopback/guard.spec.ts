import { expect, test } from '@playwright/test';
import { INITIALIZE, PING } from '../../evidence/clients/mcp-initialize.ts';
import { EMPTY_BATCH, EMPTY_PRODUCTS_BATCH } from '../../evidence/empty-batch.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { located } from '../../evidence/located.ts';
import { LOGIN_MUTATION } from '../../evidence/methods/dialects/graphql.ts';
import { probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Probe } from '../../probes/probe.ts';
import { seenOf } from '../../visit/seen.ts';
import { Guard } from '../../visit/sending/guard.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { healthy, model } from '../unit/support/evidence.ts';
import { siteAt } from '../unit/support/site.ts';
import { startDraftSite, written } from './support/draft-site.ts';

// Nothing that would change a post gets past the guard unless that very post was read before and is ours.

const ROOTS = ['https://shop.example/wp-json/', 'https://shop.example/index.php?rest_route=/'];
const ours = { isTitle: (title: string) => title === 'ours', author: '1', statuses: ['draft'] };
const mine = { id: 7, title: 'ours', status: 'draft', author: 1 };
const at = (root: string, route: string, query = '') =>
  `${root}${route}${root.includes('?') ? query.replace('?', '&') : query}`;
const removes: Pick<Probe, 'writes'> = { writes: 'removes' };
const answered = (status: number): Exchange => ({
  ...(healthy().exchanges.posts as Exchange),
  response: { status, headers: [], text: '', bytes: 0, cut: false },
});

/** A guard that has read post 7 and found this. */
function guardAfter(post: unknown, { status = 200, id = 7, root = ROOTS[0] ?? '' } = {}): Guard {
  const guard = new Guard(() => ours);
  guard.saw({ method: 'GET', url: at(root, `wp/v2/posts/${id}`, '?context=edit') }, answered(status), post);
  return guard;
}

for (const root of ROOTS) {
  const url = at(root, 'wp/v2/posts/7', '?force=true');
  const override = { 'X-HTTP-Method-Override': 'DELETE' };

  test(`a draft of ours that was read may be removed, by either way, at ${root}`, () => {
    const guard = guardAfter(written(mine), { root });
    expect(guard.objection(removes, { method: 'DELETE', url })).toBeNull();
    expect(guard.objection(removes, { method: 'POST', url, headers: override })).toBeNull();
  });

  for (const [what, guard, reason] of [
    ['was not read', new Guard(() => ours), 'it was not read before'],
    [
      'has another title',
      guardAfter(written({ ...mine, title: 'ours, too' }), { root }),
      'its title is not ours',
    ],
    ['is published', guardAfter(written({ ...mine, status: 'publish' }), { root }), 'its status is publish'],
    ['is of another author', guardAfter(written({ ...mine, author: 2 }), { root }), 'its author'],
    ['says it is another', guardAfter(written({ ...mine, id: 8 }), { root }), 'it has another id'],
    ['could not be read', guardAfter(written(mine), { root, status: 403 }), 'it could not be read'],
    ['was answered with a page', guardAfter(undefined, { root }), 'it has another id'],
  ] as const)
    test(`a post that ${what} is left alone at ${root}`, () => {
      expect(guard.objection(removes, { method: 'DELETE', url })).toContain(reason);
      expect(guard.objection(removes, { method: 'POST', url, headers: override })).toContain(reason);
    });

  test(`that one post was read proves nothing of another at ${root}`, () => {
    const guard = guardAfter(written(mine), { root });
    const other = at(root, 'wp/v2/posts/1', '?force=true');
    expect(guard.objection(removes, { method: 'DELETE', url: other })).toContain('it was not read before');
  });

  test(`a removal does nothing but remove a post at ${root}`, () => {
    const guard = guardAfter(written(mine), { root });
    for (const method of ['PUT', 'PATCH', 'POST'])
      expect(guard.objection(removes, { method, url })).not.toBeNull();
    const pages = at(root, 'wp/v2/pages/7', '?force=true');
    expect(guard.objection(removes, { method: 'DELETE', url: pages })).not.toBeNull();
  });

  test(`what takes its method from a header or the address is seen for what it is at ${root}`, () => {
    const guard = new Guard(() => ours);
    const get = at(root, 'wp/v2/posts/1', '?_method=DELETE');
    expect(guard.objection({}, { method: 'GET', url: get })).not.toBeNull();
    expect(guard.objection({}, { method: 'GET', url: at(root, ''), headers: override })).not.toBeNull();
    expect(guard.objection({}, { method: 'POST', url: at(root, 'wp/v2/posts') })).not.toBeNull();
    expect(
      guard.objection({ writes: 'creates' }, { method: 'POST', url: at(root, 'wp/v2/posts/1') }),
    ).not.toBeNull();
    expect(guard.objection({}, { method: 'POST', url: at(root, 'jwt-auth/v1/token') })).toBeNull();
  });
}

for (const root of ROOTS)
  test(`a batch goes out where it is empty, and no other at ${root}`, () => {
    const guard = new Guard(() => ours);
    const post = (query: string, body: string, headers = {}) =>
      guard.objection({}, { method: 'POST', url: at(root, 'batch/v1', query), body, headers });
    expect(post('', EMPTY_BATCH)).toBeNull();
    expect(post('', '{"requests":[]}')).not.toBeNull();
    expect(post('', '{"requests":[{"path":"/wp/v2/posts/7","method":"DELETE"}]}')).not.toBeNull();
    expect(post('', '')).not.toBeNull();
    expect(post('?requests[0][path]=/wp/v2/posts', EMPTY_BATCH)).not.toBeNull();
    expect(post('', EMPTY_BATCH, { 'X-HTTP-Method-Override': 'DELETE' })).not.toBeNull();
  });

for (const root of ROOTS)
  test(`a batch of products goes out where it is empty, and nothing else below wc/v3 at ${root}`, () => {
    const guard = new Guard(() => ours);
    const post = (route: string, body: string, query = '', headers = {}) =>
      guard.objection({}, { method: 'POST', url: at(root, route, query), body, headers });
    expect(post('wc/v3/products/batch', EMPTY_PRODUCTS_BATCH)).toBeNull();
    expect(post('wc/v3/products/batch', '{"delete":[7]}')).not.toBeNull();
    expect(post('wc/v3/products/batch', EMPTY_PRODUCTS_BATCH, '?delete[0]=7')).not.toBeNull();
    const override = { 'X-HTTP-Method-Override': 'DELETE' };
    expect(post('wc/v3/products/batch', EMPTY_PRODUCTS_BATCH, '', override)).not.toBeNull();
    expect(post('wc/v3/products', EMPTY_PRODUCTS_BATCH)).not.toBeNull();
    expect(post('wc/v3/orders/batch', EMPTY_PRODUCTS_BATCH)).not.toBeNull();
    expect(post('wc/v3/products/7', EMPTY_PRODUCTS_BATCH)).not.toBeNull();
  });

test('a later reading replaces an earlier one', () => {
  const guard = guardAfter(written(mine));
  const read = { method: 'GET', url: at(ROOTS[0] ?? '', 'wp/v2/posts/7', '?context=edit') };
  guard.saw(read, answered(200), written({ ...mine, status: 'publish' }));
  const url = at(ROOTS[0] ?? '', 'wp/v2/posts/7', '?force=true');
  expect(guard.objection(removes, { method: 'DELETE', url })).toContain('its status is publish');
});

test('no probe changes anything but the two that remove a draft and the one that creates it', () => {
  const evidence = model();
  const guard = new Guard(() => ours);
  const context = {
    evidence: located(evidence),
    root: { style: 'pretty' as const, base: `${evidence.site.url}/wp-json/` },
    username: 'u',
    password: 'p',
    token: 't',
    authorization: 'Bearer t',
    unique: 'x',
  };
  const changing = probeIds.known.filter((id) => {
    const request = probes.known[id].request(context);
    // As a reader, whatever it says of itself.
    return request !== null && guard.objection({}, request) !== null;
  });
  expect(changing).toEqual(['draft', 'draft-delete', 'draft-delete-override']);
  for (const id of changing.slice(1)) {
    const request = probes.known[id].request(context);
    expect(request && guard.objection(probes.known[id], request)).toContain('it was not read before');
  }
});

test('a visit that goes on from evidence of a reading sends no removal: it has to read by itself', async () => {
  const site = await startDraftSite();
  const evidence = JSON.parse(JSON.stringify(healthy()).replaceAll(healthy().site.url, site.url));
  for (const probe of ['draft-delete', 'draft-gone']) delete evidence.exchanges[probe];
  evidence.token.user_id = '1';
  await runVisit(siteAt(site.url), { seen: seenOf(siteAt(site.url), evidence), only: ['draft'] });
  site.stop();
  expect(site.changes()).toEqual([]);
});

const MCP = 'https://shop.example/wp-json/mcp/mcp-adapter-default-server';
const nothing: Pick<Probe, 'writes'> = {};

test('of a server of MCP nothing is asked but that a session begins, whether it is there, and that this one ends', () => {
  for (const url of [
    MCP,
    'https://shop.example/index.php?rest_route=/mcp/mcp-adapter-default-server',
    'https://shop.example/blog/wp-json/wp/v2/wpmcp/streamable',
  ]) {
    const guard = new Guard(() => ours);
    const begin = { method: 'POST', url, body: INITIALIZE } as const;
    const call = INITIALIZE.replace('initialize', 'tools/call');
    const end = (session: string) =>
      ({ method: 'DELETE', url, headers: { 'mcp-session-id': session } }) as const;
    expect(guard.objection(nothing, begin)).toBeNull();
    expect(guard.objection(nothing, { ...begin, body: PING })).toBeNull();
    expect(guard.objection(nothing, { ...begin, body: call })).toContain('would change something');
    expect(guard.objection(nothing, { ...begin, body: null })).toContain('would change something');
    expect(guard.objection(nothing, { ...begin, headers: { 'x-http-method-override': 'DELETE' } })).toContain(
      'would change something',
    );
    expect(guard.objection(nothing, end('s1'))).toContain('would change something');
    const answer = answered(200);
    if (answer.response) answer.response.headers = [['Mcp-Session-Id', 's1']];
    guard.saw(begin, answer, {});
    expect(guard.objection(nothing, end('s1'))).toBeNull();
    expect(guard.objection(nothing, end('s2'))).toContain('would change something');
    expect(
      guard.objection(nothing, { ...end('s1'), url: 'https://shop.example/wp-json/wp/v2/posts/7' }),
    ).toContain('would change something');
  }
});

test('of other JWT plugins, and of GraphQL, nothing gets past it but a login and a check of a token', () => {
  const guard = new Guard(() => ours);
  const objection = (url: string, body: string | null = null) =>
    guard.objection({}, { method: 'POST', url, headers: {}, body });
  for (const root of ROOTS) {
    for (const route of [
      'simple-jwt-login/v1/auth',
      'simple-jwt-login/v1/auth/validate',
      'aam/v2/authenticate',
    ])
      expect(objection(at(root, route)), route).toBeNull();
    for (const route of [
      'simple-jwt-login/v1/users',
      'simple-jwt-login/v1/auth/revoke',
      'aam/v2/jwts',
      'api/v1/users',
    ])
      expect(objection(at(root, route)), route).not.toBeNull();
  }
  const graphql = (query: string) => objection('https://shop.example/graphql', JSON.stringify({ query }));
  expect(graphql(LOGIN_MUTATION)).toBeNull();
  expect(graphql('mutation { deletePost(input: { id: "7" }) { deletedId } }')).not.toBeNull();
  expect(objection('https://shop.example/graphql', null)).not.toBeNull();
});
