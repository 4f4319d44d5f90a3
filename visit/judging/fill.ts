import { asObject } from '../../base/json.ts';
import { pathOf, urlOf, withoutLastSlashes } from '../../evidence/address.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { applicationPasswordsSwitch } from '../../evidence/methods/switch.ts';
import { otherAdmitted } from '../../evidence/origin.ts';
import { ownDirectory } from '../../evidence/own-directory.ts';
import { headerOf, jsonOf, textsOf } from '../../evidence/read.ts';
import { serversRedirect } from '../../evidence/redirects/ping-pong.ts';
import { pathinfoRoot, queryRoot, redirectTarget } from '../../evidence/rest-root.ts';
import { loginSwitch, restSwitch, withoutTokens } from '../../evidence/switches.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { loginInWords } from './login-in-words.ts';

/** Other plugins for tokens that no visit logs in to, as wp-admin lists them. */
const listedAs: Record<string, string> = {
  'Simple JWT Authentication': 'Simple JWT Authentication',
  'Advanced Access Manager': 'Advanced Access Manager',
  'CoCart JWT Authentication': 'CoCart JWT Authentication',
  'API Bearer Auth': 'API Bearer Auth',
};

/** What a snippet may leave open, and how the evidence fills it in; null when it does not tell. */
const values: Record<string, (facts: Facts) => string | null> = {
  /** `https://shop.example/blog` */
  site_url: ({ site }) => address(site.url),
  /** Where the client runs, as it may stand in a text of PHP and in a pattern. */
  origin: ({ site }) => address(site.origin ?? null),
  origin_pattern: ({ site }) => address(site.origin ?? null)?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? null,
  /** The one that is admitted in its place. */
  admitted_origin: ({ exchanges }) => address(otherAdmitted(exchanges.preflight)),
  /** What clients may send by now, and what they have to. */
  allowed_headers: ({ exchanges }) =>
    withNeeded(headerOf(exchanges.preflight, 'access-control-allow-headers')),
  /** `/blog/` */
  home_path: ({ site }) => `${pathOf(site.url)}/`,
  /** `wp`, and from there to the folder of the site. */
  own_folder: (facts) => ownDirectory(facts)?.folder ?? null,
  root_folder: (facts) => ownDirectory(facts)?.folder.replace(/[^/]+\/?/g, '../') ?? null,
  /** Where the redirect leads, as the address of a site. */
  final_url: (facts) => siteBehind(facts, 'index') ?? siteBehind(facts, 'posts'),
  /** The same address, asked over https. */
  https_url: ({ site }) => address(site.url.replace(/^http:/, 'https:')),
  /** Where the web server leads to, and WordPress leads away from. */
  agreed_url: (facts) => siteBehind(facts, serversRedirect(facts) ?? 'index'),
  /** The REST root that answers. */
  rest_root: (facts) => address(facts.workingRoot()?.base ?? `${facts.site.url}/wp-json/`),
  /** The REST root that WordPress names itself. */
  announced_root: (facts) => address(facts.rootElsewhere()),
  /** The REST root at which the visit went on. */
  working_root: (facts) => address(facts.workingRoot()?.base ?? null),
  /** The plugin that issues tokens in place of ours, as wp-admin lists it. */
  other_plugin: (facts) =>
    facts.dialect()?.listedAs ?? listedAs[facts.server().jwt_plugin?.name ?? ''] ?? null,
  /** The login of the JWT plugin that this site has, as a client sends it. */
  dialect_login: loginInWords,
  login_path: (facts) => facts.dialect()?.login.path ?? null,
  /** Where that plugin has the settings that are missing here, as wp-admin has it. */
  login_of_plugin: (facts) => facts.dialect()?.switches.login ?? null,
  secret_of_plugin: (facts) => facts.dialect()?.switches.secret ?? null,
  tokens_for_api: (facts) => facts.dialect()?.switches['whole-api'] ?? null,
  open_routes: (facts) => dialectOf(facts)?.switches['open-routes'] ?? null,
  /** The role of the user who logged in. */
  role: ({ exchanges }) => roleOf(exchanges.me),
  /** Where the plugin that refuses the login is switched, as wp-admin has it. */
  login_switch: ({ exchanges }) => loginSwitch(exchanges.token),
  /** Where the plugin that closes the REST API opens it. */
  rest_switch: (facts) => {
    const { posts, index, token, draft } = facts.exchanges;
    const where = [posts, index, token, draft].map(restSwitch).find((one) => one !== null) ?? null;
    return where !== null && facts.method().carries === 'password' ? withoutTokens(where) : where;
  },
  /** The form of the address at which the application password was accepted. */
  root_with_header: (facts) => address(rootWithHeader(facts)),
  /** Where the plugin that the index lists switches application passwords, as wp-admin has it. */
  application_passwords_switch: applicationPasswordsSwitch,
  /** The address of the site that this root belongs to. */
  announced_url: (facts) => siteOfRoot(facts.rootElsewhere()),
};

/** The lines with everything filled in; null when the evidence lacks something for them. Other braces stay. */
export function filled(snippet: string, facts: Facts): string | null {
  let isComplete = true;
  const text = snippet.replace(/\{\{(\w+)\}\}/g, (written, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.(facts) : undefined;
    if (value === undefined) return written;
    if (value === null) isComplete = false;
    return value ?? '';
  });
  return isComplete ? text : null;
}

/**
 * As it may stand in a line of any file: what a host sent must not end a quoted text there. A URL keeps none of the
 * characters that could, but for the apostrophe.
 */
function address(url: string | null): string | null {
  const safe = urlOf(url)?.href.replaceAll("'", '%27');
  if (url === null || safe === undefined) return null;
  return url.endsWith('/') ? safe : safe.replace(/\/$/, '');
}

const needed = ['Authorization', 'X-WP-Nonce', 'Content-Disposition', 'Content-MD5', 'Content-Type'];

/** A list of names of headers, each once; anything else that stands there is left out. */
function withNeeded(list: string | null): string {
  const names = (list ?? '').split(',').map((name) => name.trim());
  const listed = names.filter((name) => /^[a-z][\w-]{0,60}$/i.test(name)).slice(0, 30);
  const others = listed.filter((name) => !needed.some((one) => one.toLowerCase() === name.toLowerCase()));
  return [...needed, ...new Set(others)].join(', ');
}

function rootWithHeader(facts: Facts): string | null {
  const { 'introspect-query': query, 'introspect-pathinfo': pathinfo } = facts.exchanges;
  if (credentialAnswer(pathinfo) === 'accepted') return pathinfoRoot(facts).base;
  return credentialAnswer(query) === 'accepted' ? queryRoot(facts).base : null;
}

/** A name that a shell takes as it is; no role of WordPress has another one. */
function roleOf(me: Exchange | undefined): string | null {
  const [role = ''] = textsOf(asObject(jsonOf(me)).roles);
  return /^[a-z][\w-]*$/.test(role) ? role : null;
}

/** Without what the probe had put behind the address of the site. */
function siteBehind(facts: Facts, probe: ProbeId): string | null {
  const asked = urlOf(facts.exchanges[probe]?.request.url);
  const target = redirectTarget(facts, probe);
  if (asked === null || target === null) return null;
  const route = asked.pathname.slice(`${pathOf(facts.site.url)}/`.length);
  const { origin, pathname } = target;
  const withSlash = pathname.endsWith('/') || !route.endsWith('/') ? pathname : `${pathname}/`;
  // A redirect to somewhere else altogether, a home page, keeps the path that is known.
  const base = withSlash.endsWith(`/${route}`) ? withSlash.slice(0, -route.length) : pathOf(facts.site.url);
  return address(`${origin}${withoutLastSlashes(base)}`);
}

/** `https://shop.example/blog/wp-json/` and `https://shop.example/blog/?rest_route=/` belong to `…/blog`. */
function siteOfRoot(root: string | null): string | null {
  const url = urlOf(root);
  if (url === null) return null;
  const { origin, pathname, searchParams } = url;
  const path = searchParams.has('rest_route') ? pathname : withoutLastSlashes(pathname);
  const folder = withoutLastSlashes(path.slice(0, path.lastIndexOf('/')));
  return address(`${origin}${withoutLastSlashes(folder.replace(/\/index\.php$/, ''))}`);
}
