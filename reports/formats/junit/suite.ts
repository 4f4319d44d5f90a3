import Builder from 'fast-xml-builder';
import { isoTime, shown, shownLines } from '../../../base/text.ts';
import { numbered } from '../../../checks/check.ts';
import { urlOf } from '../../../evidence/address.ts';
import type { CheckReport, SiteReport } from '../../model/report.ts';
import { timeSpent } from '../../model/status.ts';
import { outcomeOf } from './outcome.ts';
import { suiteOutput } from './output.ts';

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/**
 * Returns one site as a suite that the schemas of both Jenkins and Ant take: all of Ant's attributes and elements, in
 * its order, and none that Jenkins has alone. `id` counts from 0.
 */
export function suiteXml(site: SiteReport, id: number): string {
  const name = nameOf(site);
  return builder.build({
    testsuite: {
      ...attributes({ name, id: String(id), ...totalsOf(site) }),
      properties: {
        property: suiteProperties(site).map(([property, value]) => attributes({ name: property, value })),
      },
      testcase: site.checks.map((check) => caseOf(check, site, name)),
      'system-out': shownLines(suiteOutput(site)),
      'system-err': '',
    },
  });
}

function caseOf(check: CheckReport, site: SiteReport, classname: string) {
  const outcome = outcomeOf(check, site);
  return {
    ...attributes({
      name: `${numbered(check.id)}: ${shown(check.title)}`,
      classname,
      time: seconds(check.duration_ms),
    }),
    ...(outcome
      ? { [outcome.element]: { ...attributes(outcome.attributes), '#text': shownLines(outcome.text) } }
      : {}),
  };
}

function totalsOf({ url, started, checks }: SiteReport): Record<string, string> {
  const count = (...states: CheckReport['status'][]) =>
    String(checks.filter(({ status }) => states.includes(status)).length);
  return {
    package: 'wp-rest-doctor',
    // Ant takes no zone: it is UTC.
    timestamp: isoTime(Date.parse(started)).slice(0, 19),
    hostname: hostOf(url),
    tests: String(checks.length),
    failures: count('fail'),
    errors: count('error'),
    skipped: count('blocked', 'skipped'),
    time: seconds(timeSpent(checks)),
  };
}

/** The name of a suite may not be empty. */
function nameOf({ name, url }: SiteReport): string {
  return shown(name) || shown(url) || 'unnamed';
}

/** The host is the site's, since what is tested runs there. */
function hostOf(url: string): string {
  return urlOf(url)?.hostname || 'localhost';
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function attributes(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`@${name}`, shown(value)]));
}

/** The properties are what is known of a site beside its checks; what is not known is left out. */
function suiteProperties({ url, status, tags, findings, server }: SiteReport): [string, string][] {
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
