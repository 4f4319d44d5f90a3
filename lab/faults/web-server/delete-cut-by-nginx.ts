import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'whoever sends DELETE, PUT or PATCH has the connection cut',
  reports: ['codesnippetspro/code-snippets#467'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['methods-blocked'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that DELETE is refused',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  if ($request_method ~ ^(DELETE|PUT|PATCH)$) { return 444; }\n  location / {',
      ),
    ),
});
