import type { Located } from '../located.ts';
import { textsOf } from '../read.ts';

/**
 * Plugins that switch application passwords off, by what the index lists of them, and where they switch them on: the path
 * where their source or documentation was read, else whose setting it is.
 */
const plugins: [name: string, namespace: RegExp, where: string][] = [
  [
    'Wordfence',
    /^wordfence/,
    'Wordfence > All Options > Brute Force Protection: clear "Disable WordPress application passwords"',
  ],
  [
    'All-In-One Security',
    /^aios\/|^aiowps/,
    'WP Security > User Security > Additional settings: clear "Disable application password"',
  ],
  [
    'Really Simple Security',
    /^really-simple-security|^reallysimplessl/,
    'Really Simple Security: its setting that disables application passwords',
  ],
  [
    'Solid Security',
    /^ithemes-security|^solid-security/,
    'Solid Security: its setting of application passwords for the group of the user; in Users > Profile, what this password is for (REST API, XML-RPC)',
  ],
  [
    'WP Cerber',
    /cerber/,
    'WP Cerber > User Policies > Global and Role-Based: set "Application Passwords" to enabled',
  ],
  ['NinjaFirewall', /^ninjafirewall/, 'NinjaFirewall: its policy on application passwords'],
  ['Shield Security', /^shield/, 'Shield Security: its setting that blocks application passwords'],
];

/** These do so by the role of the user. */
const BY_ROLE = ['Solid Security', 'WP Cerber'];

export function mayBeOffForUser(evidence: Located): boolean {
  return listedPlugins(evidence).some(([name]) => BY_ROLE.includes(name));
}

/** The plugins that may have switched them off, by name; null when the index lists nobody who can. */
export function applicationPasswordsSwitchers(evidence: Located): string | null {
  const names = listedPlugins(evidence).map(([name]) => name);
  return names.length === 0 ? null : names.join(' or ');
}

/** Who may have switched them off; null when the index lists nobody who can. */
export function applicationPasswordsSwitch(evidence: Located): string | null {
  const listed = listedPlugins(evidence);
  return listed.length === 0 ? null : listed.map(([, , where]) => where).join('\n');
}

function listedPlugins(evidence: Located): typeof plugins {
  const namespaces = textsOf(evidence.index().namespaces);
  return plugins.filter(([, pattern]) => namespaces.some((one) => pattern.test(one)));
}
