import { randomBytes } from 'node:crypto';
import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLUGIN_FOLDER, THEME } from './places.mjs';
import { unzip } from './zip.mjs';

const CONSTANTS = {
  JWT_AUTH_CORS_ENABLE: true,
  DISABLE_WP_CRON: true,
  AUTOMATIC_UPDATER_DISABLED: true,
  WP_HTTP_BLOCK_EXTERNAL: true,
};

/**
 * @param {string} source WordPress: a zip, or a folder such as the server lab keeps.
 * @param {string} plugin A folder or a zip.
 * @param {string} target
 */
export async function unpack(source, plugin, target) {
  if ((await stat(source)).isFile()) await unzip(source, 'wp-settings.php', target);
  else await cp(source, target, { recursive: true });
  await cp(THEME, join(target, 'wp-content', 'themes', 'plain'), { recursive: true });
  const folder = join(target, 'wp-content', 'plugins', PLUGIN_FOLDER);
  const kind = await stat(plugin).catch(() => undefined);
  if (kind?.isFile()) return unzip(plugin, 'jwt-auth.php', folder);
  if (!kind || !(await readdir(plugin)).includes('jwt-auth.php')) {
    throw new Error(
      `LAB_PLUGIN: ${plugin} is neither a folder with jwt-auth.php in it nor a zip of one. Correct the path.`,
    );
  }
  await cp(plugin, folder, { recursive: true });
}

/**
 * Every site has secrets of its own: a published one would be a fault.
 * @param {string} folder
 */
export async function configure(folder) {
  const path = join(folder, 'wp-config.php');
  const text = await readFile(path, 'utf8').catch(() =>
    readFile(join(folder, 'wp-config-sample.php'), 'utf8'),
  );
  const defines = [
    `define( 'JWT_AUTH_SECRET_KEY', '${randomBytes(48).toString('base64')}' );`,
    ...Object.entries(CONSTANTS).map(([name, value]) => `define( '${name}', ${value} );`),
  ];
  const configured = text
    .replaceAll('put your unique phrase here', () => randomBytes(48).toString('base64'))
    .replace(/^\/\* That's all, stop editing/m, (line) => `${defines.join('\n')}\n\n${line}`);
  if (!configured.includes('JWT_AUTH_SECRET_KEY')) {
    throw new Error(
      `${path} has no line "That's all, stop editing": this WordPress zip is not an unchanged one.`,
    );
  }
  await writeFile(path, configured);
}
