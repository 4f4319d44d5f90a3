import { asObject } from '../base/json.ts';
import type { Evidence } from '../evidence/evidence.ts';
import {
  pathinfoRoot,
  prettyRoot,
  queryRoot,
  type RestRoot,
  redirectedRoot,
  restUrl,
  rootAt,
  rootElsewhere,
} from '../evidence/rest-root.ts';
import type { ProbeId } from './ids.ts';
import { JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/** The same question, "what can this REST API do", at each address where WordPress may answer it. */
export const index = indexAt(
  'index',
  'GET /wp-json/',
  'whether pretty REST addresses reach WordPress',
  ({ evidence }) => prettyRoot(evidence),
);
export const redirectedIndex = indexAt(
  'redirected-index',
  'GET the address the index redirects to',
  'whether the site answers under https, with or without www',
  ({ evidence }) => optional(redirectedRoot(evidence)),
);
export const restRouteIndex = indexAt(
  'rest-route-index',
  'GET /index.php?rest_route=/',
  'whether WordPress answers when no rewrite rule is needed',
  ({ evidence }) => queryRoot(evidence),
);
export const pathinfoIndex = indexAt(
  'pathinfo-index',
  'GET /index.php/wp-json/',
  'whether WordPress answers when index.php is named',
  ({ evidence }) => pathinfoRoot(evidence),
);
export const announcedIndex = indexAt(
  'announced-index',
  'GET the REST root that WordPress or a redirect announces',
  'whether the API has moved to another address',
  ({ evidence }) => optional(rootElsewhere(evidence)),
);

function optional(base: string | null): RestRoot | null {
  return base === null ? null : rootAt(base);
}

function indexAt(
  id: ProbeId,
  sends: string,
  tells: string,
  rootOf: (context: ProbeContext) => RestRoot | null,
): Probe {
  return {
    id,
    sends,
    tells,
    uses: 'nothing',
    request(context) {
      const root = rootOf(context);
      return (
        root && { method: 'GET', url: restUrl(root, '', { wprd: context.unique }), headers: JSON_ACCEPT }
      );
    },
    wants: wantsOfIndex,
    keep: keepIndex,
  };
}

/** The index of a real site is 150 KB and more; what matters here is which JWT routes take which methods. */
export function keepIndex(json: unknown, { site }: Evidence): unknown {
  const { name, url, home, namespace, namespaces, authentication, routes, code, data } = asObject(json);
  const kept = Object.entries(asObject(routes))
    .filter(([route]) => isOwnRoute(route, site))
    .map(([route, about]) => [route, { methods: asObject(about).methods }]);
  return {
    name,
    url,
    home,
    namespace,
    namespaces,
    authentication,
    code,
    data,
    routes: Object.fromEntries(kept),
  };
}

const members = [
  'name',
  'url',
  'home',
  'namespace',
  'namespaces',
  'authentication',
  'routes',
  'code',
  'message',
  'data',
];

/** The same of an index that is too long to hold. */
export function wantsOfIndex([member = '', route, detail]: readonly string[], { site }: Evidence): boolean {
  if (member !== 'routes' || route === undefined) return members.includes(member);
  return isOwnRoute(route, site) && (detail === undefined || detail === 'methods');
}

function isOwnRoute(route: string, { token_path, validate_path }: Evidence['site']): boolean {
  return (
    /jwt|^\/wp\/v2\/(posts|key-pair|token)$/.test(route) ||
    [token_path, validate_path].includes(route.slice(1))
  );
}
