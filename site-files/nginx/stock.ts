import { namedIn } from '../named-in.ts';

const params = [
  'QUERY_STRING $query_string',
  'REQUEST_METHOD $request_method',
  'SCRIPT_NAME $fastcgi_script_name',
  'REQUEST_URI $request_uri',
  'DOCUMENT_ROOT $document_root',
  'HTTPS $https if_not_empty',
  'SERVER_NAME $server_name',
]
  .map((param) => `fastcgi_param ${param};`)
  .join('\n');
const filename = 'fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;\n';

/** Until some years ago distributions shipped `fastcgi_params` with it, and hosts have kept theirs. */
export const UNTOLD_SCRIPT = '$script_of_fastcgi_params';

/** Files that nginx and the distributions ship, as far as they decide anything here. */
const texts: Readonly<Record<string, string>> = {
  'mime.types': '',
  fastcgi_params: `fastcgi_param SCRIPT_FILENAME ${UNTOLD_SCRIPT};\n${params}`,
  'fastcgi.conf': filename + params,
  'fastcgi-php.conf': `fastcgi_split_path_info ^(.+?\\.php)(/.*)$;
try_files $fastcgi_script_name =404;
set $path_info $fastcgi_path_info;
fastcgi_param PATH_INFO $path_info;
fastcgi_index index.php;
${filename}${params}`,
  proxy_params: `proxy_set_header Host $http_host;
proxy_set_header X-Real-IP $remote_addr;
proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
proxy_set_header X-Forwarded-Proto $scheme;`,
  // What these hold is about TLS alone.
  'options-ssl-nginx.conf': '',
  'ssl-params.conf': '',
  'snakeoil.conf': '',
};

/** Of early data (0-RTT), which no client of this kind sends; the second as Hestia has it in a file of its own. */
export const stockVariables = { ssl_early_data: '', anti_replay: '' };

/** What is shipped under such a name; null for any other. */
export function stockOf(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return namedIn(texts, name) ?? null;
}
