import { at, body, flood, framed, json, type Named, value } from '../support/behaviour.ts';
import { headOf } from '../support/raw-site.ts';

const routes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `/wc/v3/route-${at}/(?P<id>[\\d]+)`,
      {
        namespace: 'wc/v3',
        methods: ['GET'],
        endpoints: [
          { methods: ['GET'], args: { context: { type: 'string', description: 'x'.repeat(100) } } },
        ],
      },
    ]),
  );

export const sizes: Named[] = [
  {
    name: 'an index of 1.23 MB',
    behave: value('index', (known: { routes: object }) => ({
      ...known,
      routes: { ...routes(5000), ...known.routes },
    })),
  },
  {
    name: 'an index of 6 MB',
    behave: value('index', (known: { routes: object }) => ({
      ...known,
      routes: { ...routes(24_000), ...known.routes },
    })),
  },
  {
    name: 'posts of 1.5 MB',
    behave: value('posts', (list: object[]) =>
      list.map((one) => ({ ...one, yoast_head: '<meta name="x" content="y">'.repeat(55_000) })),
    ),
  },
  {
    name: 'a login of 72 KB',
    behave: value('token', (token: object) => ({ ...token, acf: 'abcdefgh '.repeat(8000) })),
  },
  {
    name: 'a created post of 70 KB',
    behave: value(['draft', 'draft-read'], (post: object) => ({
      yoast_head: '<meta name="x" content="y">'.repeat(2700),
      ...post,
    })),
  },
  {
    name: 'an answer to validate of 200 KB',
    behave: value('validate', (known: object) => ({ ...known, more: 'x'.repeat(200_000) })),
  },
  {
    name: '100,000 namespaces',
    behave: value('index', (known: { namespaces: string[] }) => ({
      ...known,
      namespaces: [...known.namespaces, ...Array.from({ length: 100_000 }, (_, at) => `n${at}/v1`)],
    })),
  },
  {
    name: '50,000 posts',
    behave: body('posts', () =>
      JSON.stringify(Array.from({ length: 50_000 }, (_, id) => ({ id, title: { rendered: 'x' } }))),
    ),
  },
  {
    name: 'a body without end',
    behave: at('posts', (host) => {
      host.socket.write(headOf(200, [['Content-Type', 'application/json']]));
      flood(host, Buffer.from('["x",'.repeat(10_000)));
      return 'taken';
    }),
  },
  {
    name: 'chunks without end',
    behave: at('index', (host) => {
      host.socket.write(
        headOf(200, [
          ['Content-Type', 'application/json'],
          ['Transfer-Encoding', 'chunked'],
        ]),
      );
      flood(host, Buffer.from(`4000\r\n${' '.repeat(0x4000)}\r\n`));
      return 'taken';
    }),
  },
  {
    name: 'a page of 5 MB in place of everything',
    behave: at('all', () => ({
      status: 200,
      headers: [['Content-Type', 'text/html']],
      body: '<p>much</p>'.repeat(500_000),
    })),
  },
  {
    name: 'a name of 2 MB in the index',
    behave: value('index', (known: object) => ({ name: 'x'.repeat(2_000_000), ...known })),
  },
  {
    name: 'a refusal of 500 KB',
    behave: at('token', () =>
      json(403, { code: '[jwt_auth] incorrect_password', message: 'x'.repeat(500_000), data: {} }),
    ),
  },
  {
    name: 'a chunk that is longer than it says',
    behave: framed(
      'posts',
      [['Transfer-Encoding', 'chunked']],
      ({ socket }, sent) => void socket.end(`1\r\n${sent}\r\n0\r\n\r\n`),
    ),
  },
];
