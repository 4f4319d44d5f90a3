import type { LabSite } from '../site.ts';

/** As plugins do that hold a site to its address, whatever was asked. */
export async function holdToHome(site: LabSite, home: string): Promise<void> {
  await site.sql(`UPDATE wp_options SET option_value = '${home}' WHERE option_name IN ('home', 'siteurl')`);
  site.snippet(
    'one-address',
    `add_action( 'init', function () {
  $asked = ( is_ssl() ? 'https://' : 'http://' ) . $_SERVER['HTTP_HOST'];
  // home_url() would go by the scheme of the request.
  if ( $asked !== get_option( 'home' ) ) {
    wp_redirect( get_option( 'home' ) . $_SERVER['REQUEST_URI'], 301 );
    exit;
  }
} );`,
  );
}

/** The web server leads from http to https. */
export function leadToHttps(site: LabSite): string {
  const { port, backPort } = site.context;
  site.editConfig(
    'nginx server block',
    (text) =>
      `${text}server {\n  listen 127.0.0.1:${backPort};\n  return 301 https://127.0.0.1:${port}$request_uri;\n}\n`,
  );
  return `http://127.0.0.1:${backPort}`;
}

/** The web server leads from one name of the site to the other. */
export function leadToOtherName(site: LabSite): string {
  const other = site.url.replace('127.0.0.1', 'localhost');
  if (site.stack.id === 'nginx-fpm')
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  if ($host = 127.0.0.1) { return 301 ${other}$request_uri; }\n  location / {`,
      ),
    );
  else
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{HTTP_HOST} ^127\nRewriteRule ^(.*)$ ${other}/$1 [R=301,L]\n${text}`,
    );
  return other;
}
