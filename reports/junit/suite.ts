import { fragment } from 'xmlbuilder2';
import { numbered } from '../../checks/ids.ts';
import type { CheckReport, SiteReport } from '../report.ts';
import { shown, shownLines } from '../text.ts';
import { outcomeOf } from './outcome.ts';
import { suiteOutput } from './output.ts';
import { suiteProperties } from './properties.ts';

/**
 * One site as a suite that the schemas of both Jenkins and Ant take: all of Ant's attributes and elements, in its order,
 * and none that Jenkins has alone. `id` counts from 0.
 */
export function suiteXml(site: SiteReport, id: number): string {
  const xml = fragment({ invalidCharReplacement: ' ' });
  const name = nameOf(site);
  const suite = xml.ele('testsuite', { name, id: String(id), ...attributesOf(site) });
  const properties = suite.ele('properties');
  for (const [property, value] of suiteProperties(site))
    properties.ele('property', { name: property, value: shown(value) });
  for (const check of site.checks) {
    const attributes = { name: `${numbered(check.id)}: ${shown(check.title)}`, classname: name };
    const element = suite.ele('testcase', { ...attributes, time: seconds(check.duration_ms) });
    const outcome = outcomeOf(check, site.findings);
    if (outcome) element.ele(outcome.element, mapped(outcome.attributes)).txt(shownLines(outcome.text));
  }
  suite.ele('system-out').txt(shownLines(suiteOutput(site)));
  suite.ele('system-err');
  return `${xml.end({ prettyPrint: true, offset: 1 })}\n`;
}

function attributesOf({ url, started, checks }: SiteReport): Record<string, string> {
  const count = (...states: CheckReport['status'][]) =>
    String(checks.filter(({ status }) => states.includes(status)).length);
  return {
    package: 'wp-rest-doctor',
    // Ant takes no zone: it is UTC.
    timestamp: new Date(started).toISOString().slice(0, 19),
    hostname: hostOf(url),
    tests: String(checks.length),
    failures: count('fail'),
    errors: count('error'),
    skipped: count('blocked', 'skipped'),
    time: seconds(checks.reduce((sum, { duration_ms }) => sum + duration_ms, 0)),
  };
}

/** Neither may be empty. */
function nameOf({ name, url }: SiteReport): string {
  return shown(name) || shown(url) || 'unnamed';
}

/** Of the site: what is tested runs there. */
function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).hostname) || 'localhost';
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function mapped(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, shown(value)]));
}
