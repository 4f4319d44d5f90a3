import type { LabSite } from '../site.ts';

/** TLS ends at nginx, which says so in X-Forwarded-Proto alone. */
export function untoldTls(site: LabSite): void {
  site.editConfig('nginx server block', (text) =>
    text.replace(
      '    fastcgi_pass',
      '    fastcgi_param HTTPS "";\n    fastcgi_param REQUEST_SCHEME http;\n    fastcgi_param HTTP_X_FORWARDED_PROTO https;\n    fastcgi_pass',
    ),
  );
}

/** The same, and WordPress is told that its own address is http. */
export async function untoldTlsOfHttp(site: LabSite): Promise<void> {
  untoldTls(site);
  await site.sql(
    "UPDATE wp_options SET option_value = REPLACE(option_value, 'https://', 'http://') WHERE option_name IN ('home', 'siteurl')",
  );
}
