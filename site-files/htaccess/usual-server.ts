import { allModules } from './evaluate/directives.ts';
import { type ApacheServer, everyOverride } from './evaluate/server.ts';
import type { Way, WayId } from './evaluate/ways.ts';

/** Modules that hosts of WordPress leave out. */
const RARE =
  /auth_(digest|form)|authn_(anon|dbd|dbm|socache)|authnz|authz_db[dm]|brotli|cern|charset|dav|dbd|dialup|dumpio|echo|fcgid|ident|imagemap|info|ldap|log_(debug|forensic)|lua|macro|md\.|mime_magic|mpm|php|proxy|ratelimit|reflector|sed\.|security|session|socache|speling|suexec|substitute|unique|userdir|usertrack|vhost|xml2|cache|case_filter|data\.|buffer|bucketeer|cgi|ext_filter|heart|http2|request\.|remoteip|slotmem|allowmethods|asis/;

const usualModules: ReadonlySet<string> = new Set([...allModules].filter((name) => !RARE.test(name)));

const ROOT = '/srv/www';

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

/** A host as most are, of which nothing is known but the file in hand; everything is allowed in it. */
export function usualServer(way: Way, base: string): ApacheServer {
  return {
    way,
    modules: new Set([...usualModules, ...(modulesOf[way.id] ?? [])]),
    isWhole: false,
    version: [2, 4, 62],
    defines: new Set(),
    allowOverride: everyOverride,
    options: new Set(['followsymlinks', 'execcgi']),
    documentRoot: ROOT,
    files: {
      kind(path) {
        if (path === '' || (base !== '' && base.startsWith(`${path}/`))) return 'folder';
        if (!path.startsWith(base)) return null;
        const name = path.slice(base.length);
        if (own.has(name)) return 'folder';
        return /^\/(?:index|wp-[a-z-]+|xmlrpc)\.php$|^\/wp-admin\/[a-z-]+\.php$|^\/readme\.html$/.test(name)
          ? 'file'
          : null;
      },
    },
  };
}
