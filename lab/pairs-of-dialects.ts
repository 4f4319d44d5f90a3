import type { Pair } from './pair.ts';

/** Tokens of Advanced Access Manager are nobody's where the header is lost, without a word. */
const SILENT = 'what becomes of a false token is told by nothing';

const ofPlugin = (name: string) => `other-plugin-${name}`;

/**
 * The header is lost where another JWT plugin is: what each says then differs. Simple JWT Login asks the web server for it,
 * which as a module of Apache has it all the same.
 */
const headerLost: Pair[] = [
  'simple-jwt-login',
  'jwt-auth-3',
  'jwt-auth-2',
  'miniorange',
  'aam',
  'wp-graphql-jwt',
].flatMap((name): Pair[] => {
  const told = name === 'aam' ? { needsLogin: SILENT } : {};
  return [
    { faults: ['header-emptied-by-nginx', ofPlugin(name)], stacks: ['nginx-fpm'], ...told },
    {
      faults: ['header-old-wordpress-block', ofPlugin(name)],
      stacks: name === 'simple-jwt-login' ? ['apache-fpm'] : ['apache-fpm', 'apache-mod-php'],
      ...told,
    },
  ];
});

export const pairsOfDialects: Pair[] = [
  ...headerLost,
  {
    faults: ['header-old-wordpress-block', ofPlugin('simple-jwt-login-3')],
    stacks: ['apache-mod-php'],
    causes: ['other-jwt-dialect'],
  },
  // Which part of the API its tokens open shows once one arrives.
  {
    faults: ['header-emptied-by-nginx', ofPlugin('wordpress-mcp')],
    stacks: ['nginx-fpm'],
    causes: ['authorization-header-stripped', 'other-jwt-dialect'],
  },
  {
    faults: ['header-old-wordpress-block', ofPlugin('wordpress-mcp')],
    stacks: ['apache-fpm'],
    causes: ['authorization-header-stripped', 'other-jwt-dialect'],
  },
  {
    faults: ['rest-cached-by-nginx', ofPlugin('simple-jwt-login')],
    stacks: ['nginx-fpm', 'https'],
    needsLogin: 'that it keeps what a token got shows with one alone',
  },
  {
    faults: ['rest-cached-by-nginx', ofPlugin('aam')],
    stacks: ['nginx-fpm'],
    needsLogin: 'that it keeps what a token got shows with one alone',
  },
  { faults: ['rest-cached-by-plugin', ofPlugin('simple-jwt-login')], stacks: ['nginx-fpm', 'apache-fpm'] },
  { faults: ['rest-cached-by-plugin', ofPlugin('jwt-auth-3')], stacks: ['nginx-fpm'] },
  {
    faults: ['rest-cached-by-plugin', ofPlugin('wp-graphql-jwt')],
    stacks: ['nginx-fpm'],
  },
];
