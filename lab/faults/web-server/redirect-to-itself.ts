import { defineFault } from '../../fault.ts';

/** As behind a load balancer: what redirects asks PHP whether it is https, and PHP is asked over http. */
export default defineFault({
  says: 'TLS ends at a proxy in front, and a plugin that forces https does not see it',
  stacks: ['https'],
  causes: ['redirect-to-itself'],
  mendable: true,
  put(site) {
    const { port, backPort } = site.context;
    site.editConfig('nginx server block', (text) => {
      const tls = [...text.matchAll(/^ {2}ssl_.*\n/gm)].map(([line]) => line).join('');
      const inner = text
        .replace(/^ {2}ssl_.*\n/gm, '')
        .replace(`listen 127.0.0.1:${port} ssl`, `listen 127.0.0.1:${backPort}`);
      return `${inner}server {
  listen 127.0.0.1:${port} ssl;
${tls}  location / {
    proxy_pass http://127.0.0.1:${backPort};
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
  }
}
`;
    });
    site.snippet(
      'force-https',
      `add_action( 'plugins_loaded', function () {
  if ( ! is_ssl() ) {
    header( 'Location: https://' . $_SERVER['HTTP_HOST'] . $_SERVER['REQUEST_URI'], true, 301 );
    exit;
  }
} );`,
    );
  },
});
