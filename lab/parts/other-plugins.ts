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
