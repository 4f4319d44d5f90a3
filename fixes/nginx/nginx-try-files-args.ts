import { defineFix } from '../fix.ts';

export const nginxTryFilesArgs = defineFix({
  id: 'nginx-try-files-args',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with " {{home_path}}index.php;"',
  says: 'Hand the query arguments on with the address: end try_files with $is_args$args',
  snippet: 'nginx/nginx-try-files.conf',
  caveat: 'Leave a line that is no try_files as it is.',
  docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/nginx/',
});
