import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule of nginx answers 405 to all but GET, HEAD, POST and OPTIONS',
  stacks: ['nginx-fpm', 'https', 'nginx-apache'],
  causes: ['methods-blocked'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that DELETE is refused',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  if ($request_method !~ ^(GET|HEAD|POST|OPTIONS)$) { return 405; }\n  location / {',
      ),
    ),
});
