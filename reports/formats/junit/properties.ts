import type { SiteReport } from '../../model/report.ts';

/** What is known of a site beside its checks; what is not known is left out. */
export function suiteProperties({ url, status, tags, findings, server }: SiteReport): [string, string][] {
  const { software, proxy, cdn, cache, waf, php, jwt_plugin, security_plugins, address, rest_root } = server;
  const plugin = jwt_plugin && [jwt_plugin.name, jwt_plugin.version].filter(Boolean).join(' ');
  const all: [string, string | null][] = [
    ['url', url],
    ['status', status],
    ['tags', tags.join(', ')],
    ['causes', findings.map(({ cause }) => cause).join(', ')],
    ['rest_root', rest_root],
    ['address', address],
    ['server', software],
    ['proxy', proxy],
    ['cdn', cdn],
    ['cache', cache],
    ['firewall', waf],
    ['php', php],
    ['jwt_plugin', plugin],
    ['security_plugins', security_plugins.join(', ')],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}
