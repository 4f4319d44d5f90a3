import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'an identity proxy leads whoever has no session to its login on another host',
  stacks: ['nginx-fpm', 'https'],
  causes: ['identity-proxy'],
  mendable: 'the login is lifted at the identity proxy, not on the site',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  if ($cookie_session = "") { return 302 http://localhost:1/oauth2/start?rd=$scheme://$http_host$request_uri; }\n  location / {',
      ),
    ),
});
