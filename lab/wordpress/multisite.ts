import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { edited } from './config.ts';

/** The path of the second site below the first. */
export const SECOND = 'second';

/** As the network's setup screen prints it for sites in subfolders. */
function networkBlock(base: string): string {
  return `# BEGIN WordPress Multisite
RewriteEngine On
RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
RewriteBase ${base}
RewriteRule ^index\\.php$ - [L]
RewriteRule ^([_0-9a-zA-Z-]+/)?wp-admin$ $1wp-admin/ [R=301,L]
RewriteCond %{REQUEST_FILENAME} -f [OR]
RewriteCond %{REQUEST_FILENAME} -d
RewriteRule ^ - [L]
RewriteRule ^([_0-9a-zA-Z-]+/)?(wp-(content|admin|includes).*) $2 [L]
RewriteRule ^([_0-9a-zA-Z-]+/)?(.*\\.php)$ $2 [L]
RewriteRule . index.php [L]
# END WordPress Multisite
`;
}

/** As WordPress's own guide has it for nginx. */
const NGINX = `  if (!-e $request_filename) {
    rewrite ^(/[^/]+)?(/wp-(content|admin|includes).*) $2 last;
    rewrite ^(/[^/]+)?(/.*\\.php) $2 last;
  }
`;

/** What it takes of the lab's site. */
interface Single {
  url: string;
  context: { base: string };
  configFiles: Record<string, string>;
  php(file: string): Promise<string>;
  write(name: string, text: string): void;
  edit(name: string, change: (text: string) => string): void;
  editConfig(name: string, change: (text: string) => string): void;
}

/** Makes a healthy site the first of a network, with a second one whose only member is admin; it is not started yet. */
export async function makeNetwork(site: Single): Promise<void> {
  const { base } = site.context;
  const { host } = new URL(site.url);
  const functions = readFileSync(fileURLToPath(new URL('network.php', import.meta.url)), 'utf8');
  const run = (call: string) =>
    site.php(`${functions}\nlab_load( '${host}', '${base}' );\n${call}( '${host}', '${base}' );\n`);
  await run('network_tables');
  site.edit('wp-config.php', (text) =>
    edited(text, {
      WP_ALLOW_MULTISITE: true,
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: host,
      PATH_CURRENT_SITE: base,
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
    }),
  );
  await run('second_site');
  site.write('.htaccess', networkBlock(base));
  if ('nginx server block' in site.configFiles && !('Apache virtual host' in site.configFiles))
    site.editConfig('nginx server block', (text) =>
      text.replace(/\n {2}location /, () => `\n${NGINX}  location `),
    );
}
