import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx hands POSTs to a PHP that is not there',
  reports: ['WordPress/wordpress-playground#1176'],
  stacks: ['nginx-fpm'],
  causes: ['post-fails'],
  mendable: 'the error log of the server says why',
  needsLogin: 'without one no POST is needed',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        /\n {2}location /,
        () => '\n  if ($request_method = POST) {\n    return 502;\n  }\n  location ',
      ),
    ),
});
