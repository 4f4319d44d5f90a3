import { at, body, json, type Named, value } from '../support/behaviour.ts';

const index = (name: string, change: object): Named => ({
  name,
  behave: value('index', (known: object) => ({ ...known, ...change })),
});

export const jsonShapes: Named[] = [
  index('namespaces of objects', { namespaces: [{ toString: 1 }] }),
  index('namespaces of null', { namespaces: [null, 1, true, [], 'wp/v2'] }),
  index('namespaces that are an object', { namespaces: { 0: 'wp/v2' } }),
  index('namespaces that are a text', { namespaces: 'wp/v2 jwt-auth/v1' }),
  index('routes that are a list', { routes: ['/jwt-auth/v1/token'] }),
  index('routes that are null', { routes: null }),
  index('routes of numbers', { routes: { '/jwt-auth/v1/token': 1, '/jwt-auth/v1/token/validate': 2 } }),
  index('methods that are a text', {
    routes: { '/jwt-auth/v1/token': { methods: 'POST' }, '/jwt-auth/v1/token/validate': { methods: 'POST' } },
  }),
  index('methods of objects', { routes: { '/jwt-auth/v1/token': { methods: [{}, { toString: null }] } } }),
  index('a home that is an object', { home: { href: 'x' }, url: 7 }),
  index('a home that is no address', { home: 'not an address' }),
  {
    name: 'an index nested 5,000 times',
    behave: body('index', () => `${'{"namespaces":['.repeat(1)}${'['.repeat(5000)}${']'.repeat(5000)}]}`),
  },
  {
    name: 'members of the prototype',
    behave: body('index', (text) =>
      text.replace('{', '{"__proto__":{"namespaces":[]},"constructor":{"prototype":{}},'),
    ),
  },
  {
    name: 'the same member three times',
    behave: body('index', (text) => text.replace('{', '{"namespaces":1,"namespaces":[],')),
  },
  {
    name: 'a code that is an object',
    behave: at('posts', () => json(403, { code: { toString: 1 }, message: [], data: 1 })),
  },
  {
    name: 'a code of 60 KB',
    behave: at('posts', () => json(403, { code: 'x'.repeat(60_000), message: 'y', data: {} })),
  },
  {
    name: 'a GraphQL answer of lists',
    behave: at(['index', 'jwt-index', 'other'], () =>
      json(200, {
        errors: [null, 1, [], { message: {} }, { message: 'LoginPayload' }],
        data: { generalSettings: [] },
      }),
    ),
  },
  {
    name: 'capabilities that are a list',
    behave: at(['draft', 'me'], ({ asked }) =>
      asked.kind === 'draft'
        ? json(403, { code: 'rest_cannot_create', message: '', data: {} })
        : json(200, { id: '1', roles: 7, capabilities: ['edit_posts'] }),
    ),
  },
  {
    name: 'a title that is a number',
    behave: value('posts', (list: object[]) => list.map((one) => ({ ...one, title: 5, id: 'x' }))),
  },
];
