import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Stored {
  id: number;
  title: string;
  status: string;
  author: number;
}

/** What stands between a healthy WordPress and the visit. Where one is missing, WordPress answers by itself. */
export interface Meddling {
  /** What a plugin makes of a post before it is saved. */
  save?(post: Stored, posts: Map<number, Stored>): Stored | null;
  /** Answers the create, which is saved already; `body` is what WordPress would answer. */
  created?(response: ServerResponse, body: Record<string, unknown>, request: IncomingMessage): unknown;
  removed?(response: ServerResponse, post: Stored, site: DraftSite, request: IncomingMessage): unknown;
  searched?(response: ServerResponse, found: unknown[]): unknown;
  read?(response: ServerResponse, post: Stored): unknown;
  /** False lets the request go on. */
  any?(request: IncomingMessage, response: ServerResponse): boolean;
}

export interface DraftSite {
  url: string;
  posts: Map<number, Stored>;
  /** All that was asked: `GET wp/v2/posts/7`. */
  seen: string[];
  /** What of it would change a post: `DELETE wp/v2/posts/7`, `POST wp/v2/posts/7 as DELETE`. */
  changes(): string[];
  stop(): void;
}

/** Nobody's business: published, and a draft of somebody else whose title is nearly ours. */
export const FOREIGN: Stored[] = [
  { id: 1, title: 'Hello world', status: 'publish', author: 1 },
  { id: 2, title: 'wp-rest-doctor test draft abc123, safe to delete', status: 'draft', author: 2 },
];

/** A healthy WordPress with the plugin, as far as a whole visit talks to it; then what `meddling` makes of it. */
export async function startDraftSite(meddling: Meddling = {}): Promise<DraftSite> {
  const posts = new Map(FOREIGN.map((post) => [post.id, { ...post }]));
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const asked = await askedIn(request);
    seen.push(asked.line);
    if (meddling.any?.(request, response)) return;
    answer({ asked, request, response, site, meddling });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: DraftSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    seen,
    changes: () =>
      seen.filter((line) => / wp\/v2\/posts/.test(line) && !/^(GET|HEAD|OPTIONS) \S+$/.test(line)),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): true {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
  return true;
}

export const error = (code: string, status: number) => ({ code, message: code, data: { status } });

interface Asked {
  method: string;
  route: string;
  query: URLSearchParams;
  body: string;
  isLoggedIn: boolean;
  isGarbage: boolean;
  line: string;
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { method = '', url = '/', headers } = request;
  const { pathname, searchParams: query } = new URL(url, 'http://site');
  // WordPress takes a slash at the end or leaves it.
  const route = pathname.replace(/^\/wp-json\/?/, '').replace(/\/$/, '');
  const override = headers['x-http-method-override'];
  return {
    method: typeof override === 'string' ? override : method,
    route,
    query,
    body,
    isLoggedIn: /^Bearer eyJ/.test(headers.authorization ?? ''),
    isGarbage: headers.authorization === 'Bearer x.y.z',
    line: `${method} ${route}${override === undefined ? '' : ` as ${override}`}`,
  };
}

/** A request under way, and who answers it. */
interface Turn {
  asked: Asked;
  request: IncomingMessage;
  response: ServerResponse;
  site: DraftSite;
  meddling: Meddling;
}

function answer(turn: Turn): unknown {
  const { asked, request, response, site, meddling } = turn;
  const { method, route, query } = asked;
  if (method === 'OPTIONS')
    return send(response, 200, { namespace: 'wp/v2', methods: ['GET', 'POST'] }, cors);
  if (route === '') return send(response, 200, index(site.url));
  if (route === 'jwt-auth/v1/token') return send(response, 200, login(site.url));
  if (asked.isGarbage) return send(response, 403, error('jwt_auth_invalid_token', 403));
  if (route === 'jwt-auth/v1/token/validate')
    return send(response, 200, { code: 'jwt_auth_valid_token', data: { status: 200 } });
  if (route === 'wp/v2/users/me')
    return send(response, 200, { id: 1, roles: ['editor'], capabilities: { edit_posts: true } });
  if (route === 'wp/v2/posts' && method === 'POST') return create(turn);
  if (route === 'wp/v2/posts' && query.has('search')) {
    const found = [...site.posts.values()].filter(
      ({ title, status }) =>
        title.includes(query.get('search') ?? '') && (query.get('status') ?? '').split(',').includes(status),
    );
    if (meddling.searched) return meddling.searched(response, found.map(written));
    return send(response, 200, found.map(written));
  }
  if (route === 'wp/v2/posts') return send(response, 200, [written(FOREIGN[0] as Stored)]);
  const post = site.posts.get(Number(/^wp\/v2\/posts\/(\d+)$/.exec(route)?.[1]));
  if (!post) return send(response, 404, error('rest_post_invalid_id', 404));
  if (!asked.isLoggedIn) return send(response, 401, error('rest_forbidden', 401));
  if (method === 'DELETE') {
    if (meddling.removed) return meddling.removed(response, post, site, request);
    site.posts.delete(post.id);
    return send(response, 200, { deleted: true, previous: written(post) });
  }
  return meddling.read ? meddling.read(response, post) : send(response, 200, written(post));
}

function create({ asked, request, response, site, meddling }: Turn): unknown {
  const { title, status } = JSON.parse(asked.body);
  const given = { id: 100 + site.posts.size, title, status, author: 1 };
  const saved = meddling.save ? meddling.save(given, site.posts) : given;
  if (saved) site.posts.set(saved.id, saved);
  const body = written(saved ?? given);
  if (meddling.created) return meddling.created(response, body, request);
  return send(response, 201, body, { location: `${site.url}/wp-json/wp/v2/posts/${body.id}` });
}

export function written({ id, title, status, author }: Stored) {
  const date = '2026-11-20T14:02:11';
  return {
    id,
    date,
    date_gmt: date,
    slug: 'a-post',
    guid: { rendered: `http://site/?p=${id}` },
    modified: date,
    status,
    author,
    type: 'post',
    link: `http://site/?p=${id}`,
    title: { raw: title, rendered: title },
    content: { raw: 'text', rendered: '<p>text</p>', protected: false },
    excerpt: { rendered: '', protected: false },
  };
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'Authorization, Content-Type',
};

const index = (url: string) => ({
  name: 'Site',
  url,
  home: url,
  namespaces: ['wp/v2', 'jwt-auth/v1'],
  authentication: [],
  routes: {
    '/wp/v2/posts': { methods: ['GET', 'POST'] },
    '/jwt-auth/v1/token': { methods: ['POST'] },
    '/jwt-auth/v1/token/validate': { methods: ['POST'] },
  },
});

function login(url: string) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: url, iat: now, nbf: now, exp: now + 604_800, data: { user: { id: '1' } } };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`;
  const signature = createHmac('sha256', 'a secret of this test that nobody guesses')
    .update(signed)
    .digest('base64url');
  return {
    token: `${signed}.${signature}`,
    user_email: 'a@b.example',
    user_nicename: 'a',
    user_display_name: 'A',
  };
}
