import type { LabSite } from '../site.ts';
import { wordpressBlock } from '../wordpress/htaccess.ts';

/** WordPress in a directory of its own, `/wp/`, and its site at the root. */
export async function putInOwnDirectory(site: LabSite): Promise<void> {
  site.write(
    '../index.php',
    "<?php\ndefine( 'WP_USE_THEMES', true );\nrequire __DIR__ . '/wp/wp-blog-header.php';\n",
  );
  site.write('../.htaccess', wordpressBlock());
  site.erase('.htaccess');
  if ('nginx server block' in site.configFiles)
    site.editConfig('nginx server block', (text) =>
      text.replace('location /wp/ {', 'location / {').replace('/wp/index.php', '/index.php'),
    );
  const home = new URL(site.url).origin;
  await site.sql(`UPDATE wp_options SET option_value = '${home}' WHERE option_name = 'home'`);
}
