import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch } from './scratch.mjs';

/** What the sites file asks the environment for. */
export const credentials = { WP_USER: 'admin', WP_PASSWORD: 'password' };

const head = `sites:
`;

/**
 * A sites file as somebody writes it.
 * @param {string} name
 * @param {{ name: string, url: string }[]} sites
 */
export function writeSitesFile(name, sites) {
  const file = path.join(scratch, `${name}.yaml`);
  const entries = sites.map(
    (site) => `  - name: ${site.name}
    url: ${site.url}
    auth: { username: \${WP_USER}, password: \${WP_PASSWORD} }
`,
  );
  writeFileSync(file, head + entries.join(''));
  return file;
}

/** @param {string} prefix @param {readonly string[]} urls */
export function named(prefix, urls) {
  return urls.map((url, at) => ({ name: `${prefix}-${at}`, url }));
}
