import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Caddy hands PHP only what ends in .php',
  stacks: ['caddy'],
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) =>
    site.editConfig('Caddyfile', (text) =>
      text.replace(
        /php_fastcgi (.*)/,
        '@php path *.php\n\treverse_proxy @php $1 {\n\t\ttransport fastcgi {\n\t\t\tsplit .php\n\t\t}\n\t}',
      ),
    ),
});
