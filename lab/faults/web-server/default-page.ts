import { defineFault } from '../../fault.ts';

/** As after `apt install`: what was set up for the site is not what answers under its name. */
export default defineFault({
  says: 'the server shows its welcome page: the site is set up under another name',
  stacks: ['nginx-fpm'],
  causes: ['default-page'],
  mendable: 'the name is added to the site on the server',
  put: (site) =>
    site.editConfig(
      'nginx server block',
      (text) => `server {
  listen 127.0.0.1:${site.context.port} default_server;
  root /usr/share/nginx/html;
  location = / { default_type text/html; return 200 "<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1></body></html>"; }
}
${text.replace('  root', '  server_name shop.test;\n  root')}`,
    ),
});
