import fc from 'fast-check';
import { evaluate } from '../../../site-files/htaccess/evaluate/evaluate.ts';
import { everyOverride, type Override } from '../../../site-files/htaccess/evaluate/override.ts';
import type { ApacheServer } from '../../../site-files/htaccess/evaluate/server.ts';
import { type WayId, ways } from '../../../site-files/htaccess/evaluate/ways.ts';
import { parseHtaccess } from '../../../site-files/htaccess/parse/tree.ts';
import type { AskedRequest } from '../../../site-files/request.ts';
import { Source } from '../../../site-files/source.ts';
import type { Answer } from './real-apache.ts';
import { site } from './site.ts';
import { asking } from './vocabulary/requests.ts';
import { htaccess } from './vocabulary.ts';

/** The modules that the lab loads, whatever runs PHP. */
const modules = [
  ...[
    'core.c',
    'http_core.c',
    'mod_so.c',
    'mod_watchdog.c',
    'mod_log_config.c',
    'mod_logio.c',
    'mod_version.c',
    'mod_unixd.c',
  ],
  ...['access_compat', 'alias', 'allowmethods', 'auth_basic', 'authn_core', 'authn_file', 'authz_core'],
  ...[
    'authz_host',
    'authz_user',
    'dir',
    'env',
    'filter',
    'headers',
    'mime',
    'reqtimeout',
    'setenvif',
    'rewrite',
  ],
].map((name) => (name.endsWith('.c') ? name : `mod_${name}.c`));

const further: Readonly<Partial<Record<WayId, string[]>>> = {
  'fpm-handler': ['mod_proxy.c', 'mod_proxy_fcgi.c'],
  'fpm-proxy-match': ['mod_proxy.c', 'mod_proxy_fcgi.c'],
  fcgid: ['mod_fcgid.c'],
  cgi: ['mod_cgi.c', 'mod_actions.c'],
};

export function serverOf(way: WayId, documentRoot: string, override: Override = everyOverride): ApacheServer {
  return {
    way: ways[way],
    modules: new Set([...modules, ...(further[way] ?? [])]),
    isWhole: true,
    version: [2, 4, 62],
    defines: new Set(),
    override,
    options: new Set(['followsymlinks', ...(way === 'fcgid' ? ['execcgi'] : [])]),
    documentRoot,
    files: site,
  };
}

type Asking = typeof asking extends fc.Arbitrary<infer T> ? T : never;

export interface Case {
  files: ReadonlyMap<string, string>;
  asked: Asking[];
}

export const oneCase: fc.Arbitrary<Case> = fc
  .record({
    root: htaccess,
    blog: fc.option(htaccess, { freq: 3, nil: undefined }),
    content: fc.option(htaccess, { freq: 6, nil: undefined }),
    asked: fc.array(asking, { minLength: 3, maxLength: 3 }),
  })
  .map(({ root, blog, content, asked }) => ({
    files: new Map(
      [['', root] as const, ['/blog', blog] as const, ['/wp-content', content] as const].flatMap(
        ([folder, text]) => (text === undefined ? [] : [[folder, text]]),
      ),
    ),
    asked,
  }));

export function requestOf({ path, query, method, authorization, agent }: Asking, host: string): AskedRequest {
  return {
    method,
    path,
    query,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(agent !== undefined && { 'user-agent': agent }),
    },
    host,
    https: false,
    client: { address: '127.0.0.1' },
  };
}

/** What the evaluator says; null where it claims nothing. */
export function answerOf(
  files: ReadonlyMap<string, string>,
  asked: AskedRequest,
  server: ApacheServer,
): Answer | null {
  const trees = new Map(
    [...files].map(([folder, text]) => [folder, parseHtaccess(new Source(`${folder}/.htaccess`, text))]),
  );
  const outcome = evaluate(trees, asked, server);
  if (outcome.kind === 'unknown') return null;
  if (outcome.kind === 'status') {
    const { status, location } = outcome;
    return { kind: 'status', status, ...(location !== undefined && { location }) };
  }
  const { status, method, file, query, authorization, redirectAuthorization } = outcome;
  return {
    kind: 'script',
    status,
    method,
    file,
    query,
    ...(authorization !== undefined && { authorization }),
    ...(redirectAuthorization !== undefined && { redirectAuthorization }),
  };
}
