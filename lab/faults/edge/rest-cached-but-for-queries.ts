import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx caches REST answers by their address, and steps aside for any query',
  stacks: ['nginx-fpm', 'https'],
  causes: ['rest-cached'],
  mendable: true,
  // As WordOps and EasyEngine have it.
  put: (site) => {
    site.editConfig('nginx.conf', (text) =>
      text.replace(
        '  include /etc',
        `  fastcgi_cache_path ${site.folder}/cache levels=1:2 keys_zone=WO:1m inactive=60m;\n  include /etc`,
      ),
    );
    site.editConfig('nginx server block', (text) =>
      text
        .replace(
          '    fastcgi_pass',
          `    fastcgi_cache WO;
    fastcgi_cache_key "$scheme$request_method$host$request_uri";
    fastcgi_cache_valid 200 301 302 404 1h;
    fastcgi_ignore_headers Cache-Control Expires Set-Cookie;
    fastcgi_cache_bypass $skip_cache;
    fastcgi_no_cache $skip_cache;
    fastcgi_pass`,
        )
        .replace(
          '  location / {',
          `  set $skip_cache 0;
  if ($request_method = POST) { set $skip_cache 1; }
  if ($query_string != "") { set $skip_cache 1; }
  location / {`,
        ),
    );
  },
});
