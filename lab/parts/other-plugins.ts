import { readFileSync } from 'node:fs';
import { realOf } from '../real-plugins/given.ts';
import { putReal } from '../real-plugins/put.ts';
import { asFilters, type PluginSettings } from '../real-plugins/settings.ts';
import type { LabSite } from '../site.ts';

const OURS = 'jwt-authentication-for-wp-rest-api/jwt-auth.php';

/** Another author's plugin in place of ours, active: a double, or the real one where LAB_PLUGIN names it. */
export async function replacePlugin(
  site: LabSite,
  name: string,
  settings: PluginSettings = {},
): Promise<void> {
  await activate(site, await putPlugin(site, name, settings));
}

/** Another author's plugin beside one that is there, by default ours; both active. */
export async function addPlugin(site: LabSite, name: string, there = OURS): Promise<void> {
  await activate(site, [there, ...(await putPlugin(site, name, {}))]);
}

/** JWT Auth 2 of usefulteam leaves the addresses of WordPress open, unless it is told otherwise. */
export function closeWordpress(site: LabSite): void {
  site.snippet('closed', "add_filter( 'jwt_auth_default_whitelist', '__return_empty_array' );");
}

async function activate(site: LabSite, files: string[]): Promise<void> {
  const list = files.map((file, at) => `i:${at};s:${file.length}:"${file}";`).join('');
  await site.sql(
    `UPDATE wp_options SET option_value = 'a:${files.length}:{${list}}' WHERE option_name = 'active_plugins'`,
  );
}

/** Returns the files that have to be active, as WordPress names them. */
async function putPlugin(site: LabSite, name: string, settings: PluginSettings): Promise<string[]> {
  const real = realOf(name);
  if (real.length > 0) return putReal(site, real, settings);
  const file = `${name}/${name}.php`;
  site.write(`wp-content/plugins/${file}`, source(name));
  // What several of them share lies beside each.
  site.write(`wp-content/plugins/${name}/signed.php`, source('signed'));
  if (Object.keys(settings).length > 0) site.snippet('setting', asFilters(settings));
  return [file];
}

function source(name: string): string {
  return readFileSync(new URL(`../other-plugins/${name}.php`, import.meta.url), 'utf8');
}
