import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx answers OPTIONS itself, to every origin, and lists Content-Type alone',
  stacks: ['nginx-fpm', 'nginx-apache'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  location / {
    if ($request_method = OPTIONS) {
      add_header Access-Control-Allow-Origin "*";
      add_header Access-Control-Allow-Methods "GET, POST, OPTIONS";
      add_header Access-Control-Allow-Headers "Content-Type";
      return 204;
    }`,
      ),
    ),
});
