import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a portal sends everybody to its login on the same host, with the address in base64',
  reports: ['YunoHost-Apps/wordpress_ynh#61', 'YunoHost-Apps/ttrss_ynh#158'],
  stacks: ['nginx-fpm'],
  causes: ['unrecognised'],
  mendable: 'it is lifted at the portal',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  default_type text/html;
  location ^~ /yunohost/sso/ { return 200 '<!DOCTYPE html><html><head><title>YunoHost Portal</title></head><body><form method="post"><input name="user"><input name="password" type="password"></form></body></html>'; }
  location ~ ^/(wp-json|index.php) { return 302 /yunohost/sso/?r=aHR0cHM6Ly9zaXRlLmV4YW1wbGUvd3AtanNvbi8=; }
  location / {`,
      ),
    ),
});
