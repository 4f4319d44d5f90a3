import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx caches REST answers by their path alone',
  stacks: ['nginx-fpm', 'https'],
  causes: ['rest-cached'],
  mendable: true,
  put: (site) => {
    site.editConfig('nginx.conf', (text) =>
      text.replace(
        '  include /etc',
        `  fastcgi_cache_path ${site.folder}/cache keys_zone=rest:1m;\n  include /etc`,
      ),
    );
    site.editConfig('nginx server block', (text) =>
      text
        .replace(
          '    fastcgi_pass',
          `    fastcgi_cache rest;
    fastcgi_cache_key $request_method$uri$request_uri_path;
    fastcgi_cache_valid 200 1m;
    fastcgi_ignore_headers Cache-Control Expires Set-Cookie;
    add_header X-Cache-Status $upstream_cache_status;
    fastcgi_pass`,
        )
        .replace('server {', 'map $request_uri $request_uri_path { ~^(?<path>[^?]*) $path; }\nserver {'),
    );
  },
});
