import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Caddy hands PHP only what ends in .php',
  stacks: ['caddy'],
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) =>
    site.editConfig('Caddyfile', (text) =>
      text.replace(/php_fastcgi (.*)/, 'php_fastcgi $1 {\n\t\ttry_files {path} {path}/index.php\n\t}'),
    ),
});
