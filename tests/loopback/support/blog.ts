import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Post {
  id: number;
  title: string;
  status: string;
  /** The user that logs in, where it is none else. */
  author?: number;
}

export interface BlogOptions {
  posts?: Post[];
  /** Answers in place of WordPress; false lets WordPress answer. */
  meddle?: (asked: Asked, response: ServerResponse) => boolean;
}

interface Asked {
  method: string;
  /** Below the REST root, `/wp/v2/posts/7`; the address itself where that is none. */
  route: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
}

export interface Blog {
  url: string;
  posts: Map<number, Post>;
  /** `DELETE /wp/v2/posts/7`, in order. */
  seen: string[];
  stop(): void;
}

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl';

/** As much of WordPress and the plugin as `clean` talks to: a login, and posts that can be searched and deleted. */
export async function startBlog({ posts = [], meddle = () => false }: BlogOptions = {}): Promise<Blog> {
  const kept = new Map(posts.map((post) => [post.id, post]));
  const seen: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const asked = askedIn(request);
    seen.push(`${asked.method} ${asked.route}`);
    if (meddle(asked, response)) return;
    const { status, json, headers } = answerTo(asked, kept);
    send(response, status, json, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts: kept,
    seen,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function send(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
  return true;
}

function askedIn({ method = '', url = '/', headers }: IncomingMessage): Asked {
  const { pathname, searchParams: query } = new URL(url, 'http://blog');
  const route = query.get('rest_route') ?? /^\/wp-json(\/.*)$/.exec(pathname)?.[1] ?? pathname;
  return { method, route, query, headers };
}

interface Reply {
  status: number;
  json: unknown;
  headers?: Record<string, string>;
}

function answerTo(asked: Asked, posts: Map<number, Post>): Reply {
  const { method, route, headers } = asked;
  if (route === '/') return { status: 200, json: index };
  if (route === '/wp/v2/users/me') return { status: 200, json: { id: 1 } };
  if (route === '/jwt-auth/v1/token') return { status: 200, json: login };
  const isLoggedIn = headers.authorization === `Bearer ${TOKEN}`;
  if (headers.authorization !== undefined && !isLoggedIn)
    return { status: 403, json: { code: 'jwt_auth_invalid_token', message: '', data: { status: 403 } } };
  if (route === '/wp/v2/posts' && method === 'GET') return isLoggedIn ? search(asked, posts) : listed([]);
  const post = posts.get(Number(/^\/wp\/v2\/posts\/(\d+)$/.exec(route)?.[1]));
  if (!post)
    return { status: 404, json: { code: 'rest_post_invalid_id', message: '', data: { status: 404 } } };
  if (!isLoggedIn) return { status: 401, json: { code: 'rest_forbidden', message: '', data: null } };
  const deletes = method === 'DELETE' || headers['x-http-method-override'] === 'DELETE';
  if (deletes && asked.query.get('force') === 'true') posts.delete(post.id);
  return { status: 200, json: deletes ? { deleted: true } : written(post) };
}

/** By words anywhere in a post, as WordPress does. */
function search({ query }: Asked, posts: Map<number, Post>): Reply {
  const words = (query.get('search') ?? '').split(' ');
  const fitting = [...posts.values()].filter(
    ({ title, status }) =>
      words.every((word) => title.includes(word)) &&
      ['any', status].includes(query.get('status') ?? 'publish'),
  );
  const size = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const pages = String(Math.ceil(fitting.length / size));
  return listed(fitting.slice((page - 1) * size, page * size).map(written), { 'x-wp-totalpages': pages });
}

const listed = (json: unknown[], headers: Record<string, string> = {}): Reply => ({
  status: 200,
  json,
  headers,
});

function written({ id, title, status, author = 1 }: Post) {
  const link = `http://blog/?p=${id}`;
  return {
    id,
    title: { raw: title, rendered: title },
    status,
    author,
    date: '2026-11-20T14:02:11',
    link,
    type: 'post',
  };
}

const index = {
  namespaces: ['wp/v2', 'jwt-auth/v1'],
  routes: {
    '/jwt-auth/v1/token': { methods: ['POST'] },
    '/jwt-auth/v1/token/validate': { methods: ['POST'] },
  },
};

const login = { token: TOKEN, user_email: 'a@b.example', user_nicename: 'a', user_display_name: 'A' };
