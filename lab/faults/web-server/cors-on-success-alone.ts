import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx sets the CORS headers without "always", and a snippet has taken those of WordPress away',
  stacks: ['nginx-fpm'],
  causes: ['cors-headers-on-success-alone'],
  mendable: true,
  entry: () => ({ origin: 'https://app.example.com' }),
  put(site) {
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  add_header Access-Control-Allow-Origin "https://app.example.com";
  add_header Access-Control-Allow-Methods "GET, POST, OPTIONS";
  add_header Access-Control-Allow-Headers "Authorization, Content-Type";
  if ($request_method = OPTIONS) { return 204; }
  location / {`,
      ),
    );
    site.snippet(
      'cors',
      `add_action( 'rest_api_init', function () { remove_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' ); }, 15 );`,
    );
  },
});
