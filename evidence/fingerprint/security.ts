import type { Evidence } from '../evidence.ts';
import { firewallNamedBy } from '../gatekeepers.ts';
import { pluginBehind, securityNamespaces } from '../known-codes.ts';
import { codeOf, textsOf } from '../read.ts';
import { indexOf } from '../rest-root.ts';

/** Plugins that guard the site, by the codes they answer with and the namespaces they add. */
export function securityPluginsOf(evidence: Evidence): string[] {
  const codes = Object.values(evidence.exchanges).map((one) => pluginBehind(codeOf(one) ?? ''));
  const listed = textsOf(indexOf(evidence).namespaces).map(
    (namespace) => securityNamespaces.find(([pattern]) => pattern.test(namespace))?.[1],
  );
  return [...new Set([...codes, ...listed])].filter((name) => typeof name === 'string').sort();
}

/** The firewall that refused something and said who it is. */
export function firewallOf(evidence: Evidence): string | null {
  return (
    Object.values(evidence.exchanges)
      .map(firewallNamedBy)
      .find((name) => name !== null) ?? null
  );
}
