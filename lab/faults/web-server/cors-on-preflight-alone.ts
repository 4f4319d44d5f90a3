import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx answers OPTIONS itself, and a snippet has taken the CORS headers of WordPress away',
  stacks: ['nginx-fpm'],
  causes: ['cors-headers-on-preflight-alone'],
  mendable: true,
  entry: () => ({ origin: 'https://app.example.com' }),
  put(site) {
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  location / {
    if ($request_method = OPTIONS) {
      add_header Access-Control-Allow-Origin "https://app.example.com" always;
      add_header Access-Control-Allow-Methods "GET, POST, OPTIONS" always;
      add_header Access-Control-Allow-Headers "Authorization, Content-Type" always;
      return 204;
    }`,
      ),
    );
    site.snippet(
      'cors',
      `add_action( 'rest_api_init', function () { remove_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' ); }, 15 );`,
    );
  },
});
