import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'TLS ends at a proxy that does not say so: pages may loop, the REST API does not redirect',
  reports: ['docker-library/wordpress#412', 'TrafeX/docker-wordpress#15'],
  stacks: ['https'],
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '    fastcgi_pass',
        '    fastcgi_param HTTPS "";\n    fastcgi_param REQUEST_SCHEME http;\n    fastcgi_pass',
      ),
    ),
});
