import { asObject } from '../base/json.ts';
import type { Exchange } from './exchange.ts';
import { jsonOf, textsOf } from './read.ts';

export const USEFULTEAM = 'JWT Auth by usefulteam';
export const USEFULTEAM_3 = `${USEFULTEAM}, version 3`;
export const WPGRAPHQL_JWT = 'WPGraphQL JWT Authentication';

/** Plugins that issue tokens at other addresses, by what the index lists of them. */
const others: [name: string, namespace: RegExp | null, route: RegExp | null][] = [
  ['Simple JWT Login', /^simple-jwt-login\//, null],
  ['Simple JWT Authentication', /^simple-jwt-authentication\//, null],
  ['Advanced Access Manager', null, /^\/aam\/v\d\/(authenticate|jwt\/)/],
  ['CoCart JWT Authentication', /^cocart\/jwt/, null],
  ["miniOrange's REST API Authentication", null, /^\/api\/v1\/token(-validate)?$/],
  ['API Bearer Auth', /^api-bearer-auth\//, null],
  ["the WP-API team's JWT Auth", null, /^\/wp\/v2\/(key-pair|token)$/],
];

/** What tells plugins apart that share the namespace of ours: routes that it has not, or lacks. */
const sharers: [name: string, has: string, lacks: string][] = [
  ['WordPress MCP by Automattic', '/jwt-auth/v1/revoke', '/jwt-auth/v1/token/validate'],
  // The paid version of ours can refresh as well, and revoke.
  [USEFULTEAM_3, '/jwt-auth/v1/token/refresh', '/jwt-auth/v1/token/revoke'],
];

/** All of them by name. */
export const otherPlugins: string[] = [...others, ...sharers].map(([name]) => name);

/** A route of a namespace for logins that takes a POST: whoever made it issues tokens there. */
const ISSUES =
  /^\/([\w-]*(?:jwt|token|bearer|rest-?auth|api-?auth|auth-?api)[\w-]*\/v?[\d.]+)\/(?:[\w-]+\/)?(?:token|login|authenticate|auth)$/;

/** No route of a plugin is longer. */
const LONGEST = 120;

/** The JWT plugin of another author that an index lists; null when it lists none. */
export function otherPluginIn(index: Record<string, unknown>): string | null {
  const namespaces = textsOf(index.namespaces);
  const routes = Object.keys(asObject(index.routes));
  const listed = others.find(
    ([, namespace, route]) =>
      (namespace && namespaces.some((one) => namespace.test(one))) ||
      (route && routes.some((one) => route.test(one))),
  );
  if (listed) return listed[0];
  const sharer = sharers.find(([, has, lacks]) => routes.includes(has) && !routes.includes(lacks));
  return sharer?.[0] ?? null;
}

/** The namespace of a login that no plugin we know has; null when the index lists none. */
export function unknownLoginIn(index: Record<string, unknown>): string | null {
  for (const [route, about] of Object.entries(asObject(index.routes))) {
    const { methods } = asObject(about);
    const [, namespace = null] = route.length > LONGEST ? [] : (ISSUES.exec(route) ?? []);
    if (namespace !== null && namespace !== 'jwt-auth/v1' && textsOf(methods).includes('POST'))
      return namespace;
  }
  return null;
}

/** Two plugins answer at one address: WordPress then lists its method twice. */
export function isDoubled(index: Record<string, unknown>, tokenPath: string): boolean {
  const { methods } = asObject(asObject(index.routes)[`/${tokenPath}`]);
  return Array.isArray(methods) && methods.filter((method) => method === 'POST').length > 1;
}

/** The usefulteam plugin wraps every answer in `success`, `statusCode`, `code` and `data`. */
export function speaksUsefulteam(exchange: Exchange | undefined): boolean {
  const { success, statusCode } = asObject(jsonOf(exchange));
  return typeof success === 'boolean' && typeof statusCode === 'number';
}

/** Version 2 says 403 within an answer whose own status is 200. */
export function isUsefulteam2(exchange: Exchange | undefined): boolean {
  const { success, statusCode } = asObject(jsonOf(exchange));
  return success === false && statusCode === 403 && exchange?.response?.status === 200;
}

/** WPGraphQL knows a login that answers with a token. */
export function hasGraphqlLogin(exchange: Exchange | undefined): boolean {
  const { fields } = asObject(asObject(asObject(jsonOf(exchange)).data).__type);
  return Array.isArray(fields) && fields.some((field) => asObject(field).name === 'authToken');
}
