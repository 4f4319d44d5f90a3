import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule of the virtual host adds a slash to every address without a dot',
  stacks: ['apache-fpm'],
  causes: ['redirect-to-other-spelling'],
  mendable: true,
  put: (site) =>
    site.editConfig('Apache virtual host', (text) =>
      text.replace(
        '  DocumentRoot',
        '  RewriteEngine On\n  RewriteRule ^([^.]*[^./])$ $1/ [L,R=301]\n  DocumentRoot',
      ),
    ),
});
