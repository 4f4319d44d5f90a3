import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the filter jwt_auth_expire returns a duration',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['token-expired-at-issue'],
  mendable: true,
  needsLogin: 'only a token has a life',
  put: (site) =>
    site.snippet('expire', "add_filter( 'jwt_auth_expire', function () { return DAY_IN_SECONDS; } );"),
});
