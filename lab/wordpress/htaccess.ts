/** What WordPress 5.6 and later writes into .htaccess; `base` is the path of the site, `/` or `/blog/`. */
export function wordpressBlock(base = '/'): string {
  return `# BEGIN WordPress
# The directives (lines) between "BEGIN WordPress" and "END WordPress" are
# dynamically generated, and should only be modified via WordPress filters.
# Any changes to the directives between these markers will be overwritten.
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
RewriteBase ${base}
RewriteRule ^index\\.php$ - [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . ${base}index.php [L]
</IfModule>

# END WordPress
`;
}

/** The same as WordPress wrote it before 5.6: nothing hands the Authorization header on. */
export function oldWordpressBlock(base = '/'): string {
  return wordpressBlock(base)
    .split('\n')
    .filter((line) => !line.includes('HTTP_AUTHORIZATION'))
    .join('\n');
}
