import { defineFix } from '../fix.ts';

export const keepMcpSessionHeader = defineFix({
  id: 'keep-mcp-session-header',
  says: 'Let Mcp-Session-Id through in answers below /wp-json/: look for "Header always unset" on Apache, fastcgi_hide_header, proxy_hide_header and more_clear_headers on nginx, "unset resp.http" in Varnish, a list of allowed headers at the CDN, and code on rest_post_dispatch',
  caveat: 'A cache that keeps the answer to a POST drops the header too.',
  docs: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#session-management',
});
