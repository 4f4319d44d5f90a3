import { readFileSync } from 'node:fs';
import type { LabSite } from '../site.ts';

/** Another author's plugin in place of ours, active. */
export async function replacePlugin(site: LabSite, name: string): Promise<void> {
  const file = putPlugin(site, name);
  await site.sql(
    `UPDATE wp_options SET option_value = 'a:1:{i:0;s:${file.length}:"${file}";}' WHERE option_name = 'active_plugins'`,
  );
}

/** Another author's plugin beside ours, both active. */
export async function addPlugin(site: LabSite, name: string): Promise<void> {
  const file = putPlugin(site, name);
  const ours = 'jwt-authentication-for-wp-rest-api/jwt-auth.php';
  const list = `a:2:{i:0;s:${ours.length}:"${ours}";i:1;s:${file.length}:"${file}";}`;
  await site.sql(`UPDATE wp_options SET option_value = '${list}' WHERE option_name = 'active_plugins'`);
}

/** What several of them share lies beside each. Returns its file, as WordPress names it. */
function putPlugin(site: LabSite, name: string): string {
  const file = `${name}/${name}.php`;
  site.write(`wp-content/plugins/${file}`, source(name));
  site.write(`wp-content/plugins/${name}/signed.php`, source('signed'));
  return file;
}

function source(name: string): string {
  return readFileSync(new URL(`../other-plugins/${name}.php`, import.meta.url), 'utf8');
}
