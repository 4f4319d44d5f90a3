import { defineFix } from '../fix.ts';

export const caddyTryFiles = defineFix({
  id: 'caddy-try-files',
  server: 'caddy',
  file: 'Caddyfile',
  place: 'above the line with "file_server"',
  says: 'Send every address that is no file to WordPress',
  snippet: 'caddy/caddy-try-files.Caddyfile',
  caveat: 'php_fastcgi alone does this, unless it has a try_files of its own.',
  docs: 'https://caddyserver.com/docs/caddyfile/directives/try_files',
});
