import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a front end answers every address with its one page',
  stacks: ['nginx-fpm', 'caddy'],
  causes: ['other-application'],
  mendable: 'the address of WordPress has to be found out',
  put(site) {
    const page =
      '<!DOCTYPE html><html><head><title>Shop</title></head><body><div id="root"></div></body></html>\n';
    site.write('dist/index.html', page);
    if (site.stack.id === 'caddy')
      site.editConfig('Caddyfile', (text) =>
        text
          .replace(`root * ${site.wordpress}`, `root * ${site.wordpress}/dist`)
          .replace(/\tphp_fastcgi .*\n/, '\ttry_files {path} /index.html\n'),
      );
    else
      site.editConfig('nginx server block', (text) =>
        text
          .replace(`root ${site.wordpress};`, `root ${site.wordpress}/dist;`)
          .replace(/try_files .*/, 'try_files $uri /index.html;')
          .replace('.php$', '.none$'),
      );
  },
});
