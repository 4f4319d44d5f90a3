import { allModules } from './evaluate/directives.ts';
import { everyOverride, type Override } from './evaluate/override.ts';
import type { ApacheServer } from './evaluate/server.ts';
import type { Way, WayId } from './evaluate/ways.ts';

/** Modules that hosts of WordPress leave out. */
const RARE =
  /auth_(digest|form)|authn_(anon|dbd|dbm|socache)|authnz|authz_db[dm]|brotli|cern|charset|dav|dbd|dialup|dumpio|echo|fcgid|ident|imagemap|info|ldap|log_(debug|forensic)|lua|macro|md\.|mime_magic|mpm|php|proxy|ratelimit|reflector|sed\.|security|session|socache|speling|suexec|substitute|unique|userdir|usertrack|vhost|xml2|cache|case_filter|data\.|buffer|bucketeer|cgi|ext_filter|heart|http2|request\.|remoteip|slotmem|allowmethods|asis/;

const usualModules: ReadonlySet<string> = new Set([...allModules].filter((name) => !RARE.test(name)));

const ROOT = '/srv/www';

/** A path on the server, which is made up, as one of the site. */
export function fromRoot(path: string): string {
  return path.startsWith(`${ROOT}/`) ? path.slice(ROOT.length) : path;
}

/** Of the folder of WordPress, as it comes. */
const own = new Set([
  ...['', '/wp-admin', '/wp-content', '/wp-content/plugins', '/wp-content/themes', '/wp-content/uploads'],
  '/wp-includes',
]);

/** What each way of running PHP is made of. */
const modulesOf: Partial<Record<WayId, readonly string[]>> = {
  'fpm-handler': ['mod_proxy.c', 'mod_proxy_fcgi.c'],
  'fpm-proxy-match': ['mod_proxy.c', 'mod_proxy_fcgi.c'],
  fcgid: ['mod_fcgid.c'],
};

/** A host as most are, of which nothing is known but the files in hand, by their folders. */
export function usualServer(
  way: Way,
  base: string,
  override: Override = everyOverride,
  given: Iterable<string> = [],
): ApacheServer {
  const homes = [base, ...given];
  return {
    way,
    modules: new Set([...usualModules, ...(modulesOf[way.id] ?? [])]),
    isWhole: false,
    version: [2, 4, 62],
    defines: new Set(),
    override,
    options: new Set(['followsymlinks', 'execcgi']),
    documentRoot: ROOT,
    files: {
      kind(path) {
        if (path === '' || homes.some((home) => home.startsWith(`${path}/`) || home === path))
          return 'folder';
        const kinds = homes.map((home) =>
          path.startsWith(`${home}/`) ? ownKind(path.slice(home.length)) : null,
        );
        return kinds.find((kind) => kind !== null) ?? null;
      },
    },
  };
}

function ownKind(name: string): 'file' | 'folder' | null {
  if (own.has(name)) return 'folder';
  const isFile = /^\/(?:index|wp-[a-z-]+|xmlrpc)\.php$|^\/wp-admin\/[a-z-]+\.php$|^\/readme\.html$/.test(
    name,
  );
  return isFile ? 'file' : null;
}
