import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the address is that of a front end, which shows pictures of the WordPress on another host',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['front-end-asked'],
  mendable: true,
  async put(site) {
    const cms = site.url.replace('127.0.0.1', 'localhost');
    await site.sql(`UPDATE wp_options SET option_value = '${cms}' WHERE option_name IN ('home', 'siteurl')`);
    const page = `<!DOCTYPE html><html><head><title>Shop</title></head><body><img src="${cms}/wp-content/uploads/a.png"></body></html>`;
    site.write(
      'front.php',
      `<?php http_response_code( '/' === strtok( $_SERVER['REQUEST_URI'], '?' ) ? 200 : 404 ); header_remove( 'X-Powered-By' ); echo '${page}';\n`,
    );
    await site.run({
      name: 'front',
      command: 'php',
      args: ['-S', `127.0.0.1:${site.context.backPort}`, '-t', site.folder, `${site.wordpress}/front.php`],
      folder: site.folder,
      ready: { port: site.context.backPort },
    });
  },
  entry: (site) => ({ url: `http://127.0.0.1:${site.context.backPort}` }),
});
