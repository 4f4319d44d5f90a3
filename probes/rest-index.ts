import { asObject } from '../base/json.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type RestRoot, restUrl, rootAt } from '../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/** The same question, "what can this REST API do", at each address where WordPress may answer it. */
export function indexAt(
  declared: Pick<Probe, 'id' | 'order' | 'sends' | 'tells' | 'expects'> & {
    rootOf(context: ProbeContext): RestRoot | null;
  },
): Probe {
  const { rootOf, ...probe } = declared;
  return {
    ...probe,
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

/** The root at an address that the evidence may not give. */
export function optionalRoot(base: string | null): RestRoot | null {
  return base === null ? null : rootAt(base);
}

/** The index of a real site is 150 KB and more; what matters here is which JWT routes take which methods. */
export function keepIndex(json: unknown, { site }: Pick<Evidence, 'site'>): unknown {
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
export function wantsOfIndex(
  [member = '', route, detail]: readonly string[],
  { site }: Pick<Evidence, 'site'>,
): boolean {
  if (member !== 'routes' || route === undefined) return members.includes(member);
  return isOwnRoute(route, site) && (detail === undefined || detail === 'methods');
}

function isOwnRoute(route: string, { token_path, validate_path }: Evidence['site']): boolean {
  return (
    /jwt|^\/wp\/v2\/posts$|\/(token|token-validate|login|auth|authenticate|key-pair|revoke)$/.test(route) ||
    [token_path, validate_path].includes(route.slice(1))
  );
}
