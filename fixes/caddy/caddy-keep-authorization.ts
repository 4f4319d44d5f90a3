import { defineFix } from '../fix.ts';

export const caddyKeepAuthorization = defineFix({
  id: 'caddy-keep-authorization',
  server: 'caddy',
  file: 'Caddyfile',
  place: 'in place of every line with "-Authorization"',
  says: 'Remove the line that removes the header; Caddy itself hands it on to PHP',
  snippet: 'caddy/caddy-keep-authorization.Caddyfile',
  docs: 'https://caddyserver.com/docs/caddyfile/directives/request_header',
});
