import { asObject } from '../../../base/json.ts';
import { onceFor } from '../../../base/once-for.ts';
import type { Located } from '../../located.ts';
import { isPartial, jsonOf, textsOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './index.ts';
import { dialectSpeaking } from './speaking.ts';
import { hasGraphqlLogin } from './wpgraphql-jwt.ts';

const all = Object.values(dialects);

/** Where the plugin has its login that the paths of sites.yaml are of. */
const USUAL = 'jwt-auth/v1/token';

const WHERE_IT_SPEAKS = ['posts', 'index', 'token', 'garbage-validate', 'validate'] as const;

interface Listing {
  namespaces: string[];
  routes: string[];
}

/** The dialect whose plugin an index lists; null where it lists none. */
export const dialectIn = /* @__PURE__ */ onceFor((index: Record<string, unknown>): Dialect | null => {
  const listing = { namespaces: textsOf(index.namespaces), routes: Object.keys(asObject(index.routes)) };
  return all.find((dialect) => isListed(dialect, listing)) ?? null;
});

/**
 * The JWT plugin of another author that this visit speaks to; null where it is the one that the paths of sites.yaml are of,
 * or none that we know. That one comes first where a site has both.
 */
export const dialectOf = /* @__PURE__ */ onceFor((evidence: Located): Dialect | null => {
  const { site, exchanges } = evidence;
  if (site.token_path !== USUAL) return all.find(({ login }) => login.path === site.token_path) ?? null;
  const listed = dialectIn(evidence.index());
  const heard = WHERE_IT_SPEAKS.map((probe) => dialectSpeaking(exchanges[probe])).find((one) => one !== null);
  // It shares its address with the usual one.
  const own = [heard, listed].find((one) => one?.id === 'usefulteam');
  if (own) return own;
  // What is not seen in an index that is longer than is read may be there all the same.
  if (hasUsual(evidence) || (isPartial(exchanges.index) && !exchanges['jwt-index'])) return null;
  return listed ?? heard ?? (hasGraphqlLogin(exchanges.graphql) ? dialects['wpgraphql-jwt'] : null);
});

/** Somebody named it. */
export function isDialectNamed({ site }: Located): boolean {
  return site.token_path !== USUAL;
}

function hasUsual(evidence: Located): boolean {
  const lists = [evidence.index(), asObject(jsonOf(evidence.exchanges['jwt-index']))];
  const routes = lists.map((index) => asObject(index.routes));
  return [`/${USUAL}`, `/${USUAL}/validate`].every((route) =>
    routes.some((one) => Object.hasOwn(one, route)),
  );
}

function isListed({ listed }: Dialect, { namespaces, routes }: Listing): boolean {
  if (listed === null || (listed.lacks !== undefined && routes.includes(listed.lacks))) return false;
  const { namespace, route } = listed;
  return (
    namespaces.some((one) => namespace?.test(one) === true) || routes.some((one) => route?.test(one) === true)
  );
}
