import type { Evidence } from './evidence.ts';
import { caches, cdns, type HeaderSign, proxies, softwares } from './fingerprint/fronts.ts';
import { type JwtPlugin, jwtPluginOf } from './fingerprint/jwt-plugin.ts';
import { firewallNamedBy } from './gatekeepers.ts';
import { securityNamespaces } from './known-codes/namespaces.ts';
import { pluginBehind } from './known-codes.ts';
import type { Located } from './located.ts';
import { headerOf, textsOf } from './read.ts';

/** What answers, as far as it tells; null where it does not. */
export interface ServerFacts {
  /** The web server nearest to us that names itself: `apache`, `nginx`, … */
  software: string | null;
  /** What stands in front of it: `cloudflare`, `varnish`, … */
  proxy: string | null;
  cdn: string | null;
  /** What keeps answers and says so. */
  cache: string | null;
  /** A firewall that named itself when it refused something. */
  waf: string | null;
  /** `8.2.36`, from X-Powered-By. */
  php: string | null;
  jwt_plugin: JwtPlugin | null;
  security_plugins: string[];
  /** The numeric address that answered; sites with the same are on one host. */
  address: string | null;
}

export function serverFacts(evidence: Located): ServerFacts {
  const first = firstHeaders(evidence);
  const named = (signs: HeaderSign[]) =>
    signs.find(([header, pattern]) => pattern.test(first(header) ?? ''))?.[2] ?? null;
  const server = first('server')?.toLowerCase() ?? '';
  return {
    software: evidence.site.server ?? softwares.find(([pattern]) => pattern.test(server))?.[1] ?? null,
    proxy: named(proxies),
    cdn: named(cdns),
    cache: named(caches),
    waf: firewallOf(evidence),
    php: /PHP\/([\d.]+)/.exec(first('x-powered-by') ?? '')?.[1] ?? null,
    jwt_plugin: jwtPluginOf(evidence),
    security_plugins: securityPluginsOf(evidence),
    address: Object.values(evidence.exchanges).find((one) => one?.connection)?.connection?.address ?? null,
  };
}

/** Every header by its name in lower case, as the first answer that has it says it. */
function firstHeaders({ exchanges }: Evidence): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const exchange of Object.values(exchanges)) {
    const names = new Set(exchange?.response?.headers.map(([name]) => name.toLowerCase()));
    for (const name of names) if (!values.has(name)) values.set(name, headerOf(exchange, name) ?? '');
  }
  return (name) => values.get(name) ?? null;
}

/** Plugins that guard the site, by the codes they answer with and the namespaces they add. */
function securityPluginsOf(evidence: Located): string[] {
  const codes = Object.values(evidence.exchanges).map(pluginBehind);
  const listed = textsOf(evidence.index().namespaces).map(
    (namespace) => securityNamespaces.find(([pattern]) => pattern.test(namespace))?.[1],
  );
  return [...new Set([...codes, ...listed])].filter((name) => typeof name === 'string').sort();
}

/** The firewall that refused something and said who it is. */
function firewallOf(evidence: Evidence): string | null {
  return (
    Object.values(evidence.exchanges)
      .map(firewallNamedBy)
      .find((name) => name !== null) ?? null
  );
}
