import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the site is on WordPress.com, in a plan without plugins',
  reports: ['9d8dev/next-wp#48', 'WP-API/node-wpapi#484'],
  stacks: ['nginx-fpm'],
  causes: ['wordpress-com'],
  mendable: 'the plan is for the owner of the site to choose',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  default_type "text/html; charset=UTF-8";
  add_header host-header WordPress.com always;
  add_header x-hacker "Want to work here?" always;
  add_header x-ac "3.ams _dca MISS" always;
  add_header expires "Wed, 11 Jan 1984 05:00:00 GMT" always;
  location ~ ^/(wp-json|index.php) { return 404 '<!DOCTYPE html><html><head><title>Page not found</title><link rel="stylesheet" href="https://s0.wp.com/_static/x.css"></head><body class="error404"><h1>Not here</h1></body></html>'; }
  location / {`,
      ),
    ),
});
