import type { Cause } from '../../causes/cause.ts';
import type { Access } from '../../evidence/access.ts';
import { suffices } from '../../fixes/care.ts';
import type { Fix } from '../../fixes/fix.ts';
import { fixOf, snippetOf } from '../../fixes/lines.ts';
import type { Place } from '../../fixes/place.ts';
import type { PrintedFix } from '../../visit/judging/finding.ts';
import { serverNames } from './server-name.ts';

export const fixServers = Object.keys(serverNames);

export interface ServerFixes {
  /** The name of the server: `Apache`, `Any server`. */
  server: string;
  /** The fixes in the order to try them. */
  ladder: Fix[];
}

/** Returns the fixes of a cause by the server they are for; `server` and `access` leave out those for others. */
export function fixesByServer(
  cause: Cause,
  server: string | null,
  access: readonly Access[] = [],
): ServerFixes[] {
  const fixes = cause.fixes
    .map(fixOf)
    .filter((fix) => server === null || [server, 'any'].includes(fix.server))
    .filter((fix) => suffices(access, fix.access));
  // For one server they are one list, numbered in the order in which a visit prints them.
  const name = Object.entries(serverNames).find(([id]) => id === server)?.[1];
  if (name !== undefined && fixes.some((fix) => fix.server === server))
    return [{ server: name, ladder: fixes }];
  return [...new Set(fixes.map((fix) => fix.server))].map((one) => ({
    server: serverNames[one],
    ladder: fixes.filter((fix) => fix.server === one),
  }));
}

/** Stands in place of the fixes where somebody can make none of them. */
export function outOfReach(access: readonly Access[]): string {
  return `None of its fixes can be made with ${access.join(', ')} alone; without --access all are listed.`;
}

/** Returns a fix with its lines and its place as they are for any site: `RewriteBase <home_path>`. */
export function printedFix(fix: Fix): PrintedFix {
  const snippet = snippetOf(fix);
  const { place } = fix;
  return {
    ...fix,
    place: place === null ? null : (withPlaceholders(place) as Place),
    snippet: snippet === null ? null : withPlaceholders(snippet),
  };
}

/**
 * What a snippet leaves open until a site is visited, for a reader who has none. `visit/judging/fill.ts` fills it in.
 */
export const placeholders: Record<string, string> = {
  site_url: 'the address of the site, like https://shop.example',
  home_path: 'the path of the site: / where it is at the root of its host, else like /blog/',
  https_url: 'the address with https:// in place of http://, like https://shop.example',
  final_url: 'the address that the redirect leads to, like https://www.shop.example',
  rest_root: 'the REST address of the site, like https://shop.example/wp-json/',
  root_with_header:
    'the REST address at which the password is accepted, like https://shop.example/?rest_route=/',
  application_passwords_switch: 'where that plugin switches application passwords on',
  working_root: 'the REST address at which WordPress answers, like https://shop.example/cms/wp-json/',
  announced_root: 'the REST address that WordPress names itself, like https://shop.example/api/',
  announced_url: 'the address of the site that WordPress names itself',
  own_folder: 'the folder of WordPress below that of the site, like wp/',
  root_folder: 'the way back from there, like ../',
  origin: 'the origin of the client, like https://app.example',
  origin_pattern: 'the same with a backslash before each dot, like https://app\\.example',
  allowed_headers: 'the headers that the site allows today, and Authorization',
  agreed_url: 'the address that the server redirects to, like https://www.shop.example',
  admitted_origin: 'the origin that the site admits',
  role: 'the role of the user, like contributor',
  login_switch: 'where the plugin that refuses the login is switched',
  dialect_login: 'what a client posts to the JWT plugin of the site, and where its answer has the token',
  login_path: 'the route of that login, below the REST root',
  login_of_plugin: 'where the JWT plugin of the site switches its login on',
  secret_of_plugin: 'where the JWT plugin of the site has its secret',
  tokens_for_api: 'where the JWT plugin of the site is told to look at tokens on the whole API',
  open_routes: 'where the JWT plugin of the site leaves routes open to guests',
  rest_switch: 'where the plugin that closes the REST API opens it',
  other_plugin: 'the other JWT plugin, by its name under Plugins',
};

const pattern = /\{\{(\w+)\}\}/g;

/** `RewriteBase {{home_path}}` becomes `RewriteBase <home_path>`. */
function withPlaceholders(snippet: string): string {
  return snippet.replace(pattern, '<$1>');
}

/** Returns what the placeholders in some fixes stand for, each once. */
export function placeholdersOf(fixes: readonly Fix[]): { name: string; means: string }[] {
  const names = fixes.flatMap((fix) =>
    [...`${fix.place ?? ''} ${snippetOf(fix) ?? ''}`.matchAll(pattern)].map(([, name = '']) => name),
  );
  return [...new Set(names)].map((name) => ({ name, means: placeholders[name] ?? 'of the site' }));
}
