import { readFileSync } from 'node:fs';
import type { LabSite } from '../site.ts';

/** Another author's plugin in place of ours, active. */
export async function replacePlugin(site: LabSite, name: string): Promise<void> {
  const php = readFileSync(new URL(`../other-plugins/${name}.php`, import.meta.url), 'utf8');
  const file = `${name}/${name}.php`;
  site.write(`wp-content/plugins/${file}`, php);
  await site.sql(
    `UPDATE wp_options SET option_value = 'a:1:{i:0;s:${file.length}:"${file}";}' WHERE option_name = 'active_plugins'`,
  );
}

/** Another author's plugin beside ours, both active. */
export async function addPlugin(site: LabSite, name: string): Promise<void> {
  const php = readFileSync(new URL(`../other-plugins/${name}.php`, import.meta.url), 'utf8');
  const file = `${name}/${name}.php`;
  const ours = 'jwt-authentication-for-wp-rest-api/jwt-auth.php';
  site.write(`wp-content/plugins/${file}`, php);
  const list = `a:2:{i:0;s:${ours.length}:"${ours}";i:1;s:${file.length}:"${file}";}`;
  await site.sql(`UPDATE wp_options SET option_value = '${list}' WHERE option_name = 'active_plugins'`);
}
