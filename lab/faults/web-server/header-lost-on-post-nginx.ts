import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx hands PHP the Authorization header of GET and HEAD alone, by a variable that an "if" sets',
  stacks: ['nginx-fpm', 'https'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '    fastcgi_pass',
        `    set $read_authorization "";
    if ($request_method ~ ^(GET|HEAD)$) { set $read_authorization $http_authorization; }
    fastcgi_param HTTP_AUTHORIZATION $read_authorization;
    fastcgi_pass`,
      ),
    ),
});
