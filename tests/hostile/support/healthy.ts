import { createHmac } from 'node:crypto';

export interface Answer {
  status: number;
  headers: [name: string, value: string][];
  body: string | Buffer;
}

/** What every request of a visit can be; `other` is none that a healthy visit sends. */
export const everyKind = [
  'posts',
  'index',
  'home',
  'jwt-index',
  'token',
  'bogus-login',
  'validate',
  'garbage-validate',
  'garbage-posts',
  'me',
  'draft',
  'draft-read',
  'draft-delete',
  'search',
  'preflight',
  'other',
] as const;

export type Kind = (typeof everyKind)[number];

export interface Asked {
  kind: Kind;
  method: string;
  /** As it stands in the request line. */
  target: string;
  headers: Map<string, string>;
  body: string;
  /** Of the site, without a slash at its end: what WordPress has as its home. */
  home: string;
}

export interface Draft {
  id: number;
  title: string;
  status: string;
}

const KEY = 'a secret that nobody guesses 7f3a91';

/** A token of the plugin, of this moment; `header` and `claims` replace members of its own. */
export function jwt(home: string, claims: object = {}, header: object = {}, key = KEY): string {
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: home, iat: now, nbf: now, exp: now + 604_800, data: { user: { id: '1' } }, ...claims };
  const signed = [{ typ: 'JWT', alg: 'HS256', ...header }, all].map(base64url).join('.');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

export function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

export function json(status: number, value: unknown, headers: Answer['headers'] = []): Answer {
  return {
    status,
    headers: [['Content-Type', 'application/json; charset=UTF-8'], ...headers],
    body: JSON.stringify(value),
  };
}

export function page(
  status: number,
  body = '<!DOCTYPE html><title>Not found</title>',
  headers: Answer['headers'] = [],
): Answer {
  return { status, headers: [['Content-Type', 'text/html; charset=UTF-8'], ...headers], body };
}

export function wpError(status: number, code: string, message = 'a message'): Answer {
  return json(status, { code, message, data: { status } });
}

function post({ id, title, status }: Draft, home: string) {
  return {
    id,
    date: '2026-11-01T10:00:00',
    date_gmt: '2026-11-01T10:00:00',
    guid: { rendered: `${home}/?p=${id}` },
    modified: '2026-11-01T10:00:00',
    slug: 'hello',
    status,
    type: 'post',
    link: `${home}/hello/`,
    title: { rendered: title, raw: title },
    content: { rendered: 'x', raw: 'x', protected: false },
    excerpt: { rendered: '' },
    author: 1,
    meta: [],
  };
}

function indexOf(home: string) {
  const route = (...methods: string[]) => ({ namespace: 'x', methods, endpoints: [{ methods, args: {} }] });
  return {
    name: 'Lab',
    description: '',
    url: home,
    home,
    gmt_offset: '0',
    timezone_string: '',
    namespaces: ['oembed/1.0', 'jwt-auth/v1', 'wp/v2'],
    authentication: [],
    routes: {
      '/': route('GET'),
      '/jwt-auth/v1': route('GET'),
      '/jwt-auth/v1/token': route('POST'),
      '/jwt-auth/v1/token/validate': route('POST'),
      '/wp/v2/posts': route('GET', 'POST'),
    },
  };
}

/** What a healthy WordPress with the plugin answers. `drafts` is its database. */
export function healthyAnswer(asked: Asked, drafts: Map<number, Draft>): Answer {
  const announced: [string, string] = ['Link', `<${asked.home}/wp-json/>; rel="https://api.w.org/"`];
  const answer = answerTo(asked, drafts);
  return {
    ...answer,
    headers: [['Date', new Date().toUTCString()], ['Server', 'Apache/2.4'], announced, ...answer.headers],
  };
}

function answerTo({ kind, home, target, body, headers }: Asked, drafts: Map<number, Draft>): Answer {
  switch (kind) {
    case 'posts':
    case 'garbage-posts':
      return kind === 'posts'
        ? json(200, [post({ id: 1, title: 'Hello', status: 'publish' }, home)])
        : wpError(403, 'jwt_auth_invalid_token', 'Wrong number of segments');
    case 'index':
      return json(200, indexOf(home));
    case 'home':
      return page(200, '');
    case 'jwt-index':
      return json(200, { namespace: 'jwt-auth/v1', routes: indexOf(home).routes });
    case 'token':
      return json(200, {
        token: jwt(home),
        user_email: 'a@example.com',
        user_nicename: 'admin',
        user_display_name: 'admin',
      });
    case 'bogus-login':
      return wpError(403, '[jwt_auth] invalid_email', 'Unknown email');
    case 'validate':
      return json(200, { code: 'jwt_auth_valid_token', data: { status: 200 } });
    case 'garbage-validate':
      return headers.has('authorization')
        ? wpError(403, 'jwt_auth_invalid_token', 'Wrong number of segments')
        : wpError(403, 'jwt_auth_no_auth_header');
    case 'me':
      return json(200, { id: 1, roles: ['administrator'], capabilities: { edit_posts: true } });
    case 'draft': {
      const draft = { id: 1000 + drafts.size, title: titleIn(body), status: 'draft' };
      drafts.set(draft.id, draft);
      return json(201, post(draft, home));
    }
    case 'draft-read': {
      const draft = drafts.get(idIn(target));
      return draft ? json(200, post(draft, home)) : wpError(404, 'rest_post_invalid_id');
    }
    case 'draft-delete': {
      const draft = drafts.get(idIn(target));
      if (!draft) return wpError(404, 'rest_post_invalid_id');
      drafts.delete(draft.id);
      return json(200, { deleted: true, previous: post(draft, home) });
    }
    case 'search':
      return json(
        200,
        [...drafts.values()].map((draft) => post(draft, home)),
        [['X-WP-TotalPages', '1']],
      );
    case 'preflight':
      return json(200, {}, [
        ['Access-Control-Allow-Origin', 'https://client.example'],
        ['Access-Control-Allow-Methods', 'OPTIONS, GET, POST, PUT, PATCH, DELETE'],
        [
          'Access-Control-Allow-Headers',
          'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
        ],
      ]);
    case 'other':
      return /\.(txt|gif)/.test(target) ? page(404) : wpError(404, 'rest_no_route');
  }
}

function idIn(target: string): number {
  return Number(/\/posts\/(-?\d+)/.exec(target)?.[1]);
}

function titleIn(body: string): string {
  try {
    return String(JSON.parse(body).title);
  } catch {
    return '';
  }
}
