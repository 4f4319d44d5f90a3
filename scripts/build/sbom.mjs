import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { npm } from './npm.mjs';

const run = promisify(execFile);

/**
 * What of CycloneDX is looked at here.
 * @typedef {{ 'bom-ref': string, name: string, version: string, properties?: unknown }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 * @typedef {{
 *   serialNumber: string,
 *   metadata: { timestamp: string, component: Component },
 *   components: Component[],
 *   dependencies: Dependency[],
 * }} Sbom
 */

/**
 * CycloneDX of what is built in: an SBOM of the installed package would show nothing. The same for the same sources.
 * Throws where what was built in is not what the lockfile says.
 * @param {import('./bundled.mjs').Bundled[]} packages
 * @param {string} root
 */
export async function sbomFor(packages, root) {
  const { serialNumber: _, metadata, components, dependencies, ...head } = await sbomOfNpm(root);
  const { timestamp: __, component: own, ...facts } = metadata;
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const bundled = components.filter(({ name, version }) => wanted.has(`${name}@${version}`));
  for (const { name, version } of bundled) wanted.delete(`${name}@${version}`);
  if (wanted.size > 0)
    throw new Error(
      `not as package-lock.json has them: ${[...wanted].join(', ')}; npm ci installs what it says`,
    );
  const refs = new Set([own, ...bundled].map((one) => one['bom-ref']));
  const name = own['bom-ref'].replace(/@[^@]*$/, '');
  const sbom = {
    ...head,
    // npm calls it after the folder that it lies in.
    metadata: { ...facts, component: { ...own, type: 'application', name } },
    // For npm it is needed to build with; for whoever installs the package it is a part of it.
    components: bundled.map(({ properties: ___, ...component }) => component),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

/**
 * @param {string} root
 * @returns {Promise<Sbom>}
 */
async function sbomOfNpm(root) {
  const { program, first, shell } = npm();
  const args = [...first, 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const { stdout } = await run(program, args, { cwd: root, maxBuffer: 64 * 1024 * 1024, shell });
  return JSON.parse(stdout);
}
