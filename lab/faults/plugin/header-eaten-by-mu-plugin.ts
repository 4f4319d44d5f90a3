import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'code in mu-plugins takes the Authorization header out of $_SERVER',
  stacks: ['apache-fpm', 'nginx-fpm', 'apache-mod-php'],
  causes: ['authorization-header-eaten'],
  mendable: 'only a person can find the code',
  put: (site) =>
    site.snippet(
      'no-authorization',
      "unset( $_SERVER['HTTP_AUTHORIZATION'], $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] );",
    ),
});
