import type { LabSite } from '../site.ts';

/** One request a second and no more, as hosts set it against attacks on the login. */
export function limitRequests(site: LabSite, status: string): void {
  site.editConfig('nginx.conf', (text) =>
    text.replace(
      '  include /etc',
      '  limit_req_zone $binary_remote_addr zone=few:1m rate=1r/s;\n  include /etc',
    ),
  );
  site.editConfig('nginx server block', (text) =>
    text.replace('  location / {', `  limit_req zone=few;\n  ${status}\n  location / {`),
  );
}
