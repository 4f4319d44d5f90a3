import { defineFix } from '../fix.ts';

export const nginxTryFiles = defineFix({
  id: 'nginx-try-files',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "location / {"',
  says: 'Send every address that is no file to WordPress',
  snippet: 'nginx/nginx-try-files.conf',
  caveat: 'If there is a try_files already, put this one in its place.',
  docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/nginx/',
});
