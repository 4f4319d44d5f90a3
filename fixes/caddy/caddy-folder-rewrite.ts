import { defineFix } from '../fix.ts';

export const caddyFolderRewrite = defineFix({
  id: 'caddy-folder-rewrite',
  server: 'caddy',
  file: 'Caddyfile',
  place: 'above the line with "file_server"',
  says: 'Send every address in the folder of WordPress that is no file to it; what is at the root stays as it is',
  snippet: 'caddy/caddy-folder-rewrite.Caddyfile',
  docs: 'https://caddyserver.com/docs/caddyfile/directives/rewrite',
});
