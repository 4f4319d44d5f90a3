import { asObject } from '../base/json.ts';
import { jwtNamespace } from './evidence.ts';
import type { Located } from './located.ts';
import { dialectIn } from './methods/dialects/spoken.ts';
import { textsOf } from './read.ts';

/** Plugins that issue tokens and that no visit logs in to, by what the index lists of them. */
const others: [name: string, namespace: RegExp | null, route: RegExp | null][] = [
  ['Simple JWT Authentication', /^simple-jwt-authentication\//, null],
  // Its tokens without its login.
  ['Advanced Access Manager', null, /^\/aam\/v\d\/(authenticate|jwts?)\b/],
  ['CoCart JWT Authentication', /^cocart\/jwt/, null],
  ['API Bearer Auth', /^api-bearer-auth\//, null],
  ["the WP-API team's JWT Auth", null, /^\/wp\/v2\/(key-pair|token)$/],
];

/** All of them by name. */
export const otherPlugins: string[] = others.map(([name]) => name);

/** A route of a namespace for logins, or below `jwt/`, that takes a POST: whoever made it issues tokens there. */
const ISSUES =
  /^\/([\w-]*(?:jwt|token|bearer|rest-?auth|api-?auth|auth-?api)[\w-]*\/v?[\d.]+|(?:[\w-]+\/){1,2}v?[\d.]+(?=\/jwt\/))\/(?:[\w-]+\/)?(?:token|login|authenticate|auth)$/;

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
  return dialectIn(index)?.name ?? listed?.[0] ?? null;
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

/** The index lists namespaces, and that of the login is none of them. */
export function isNamespaceMissing(evidence: Located): boolean {
  const { namespaces } = evidence.index();
  return Array.isArray(namespaces) && !namespaces.includes(jwtNamespace(evidence.site));
}

/** The index lists no login by token at all: what there may be is beside the REST API. */
export function isWithoutLogin(evidence: Located): boolean {
  const index = evidence.index();
  return isNamespaceMissing(evidence) && otherPluginIn(index) === null && unknownLoginIn(index) === null;
}

/** Two plugins answer at one address: WordPress then lists its method twice. */
export function isDoubled(index: Record<string, unknown>, tokenPath: string): boolean {
  const { methods } = asObject(asObject(index.routes)[`/${tokenPath}`]);
  return Array.isArray(methods) && methods.filter((method) => method === 'POST').length > 1;
}
