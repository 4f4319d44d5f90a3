import { allowHeaders } from '../shapes/allow-headers.ts';

export const caddyAllowHeaders = allowHeaders({
  id: 'caddy-allow-headers',
  server: 'caddy',
  file: 'Caddyfile',
  snippet: 'caddy/caddy-allow-headers.conf',
});
