import { defineFault } from '../../fault.ts';
import { putRootApplication, rootApplicationAnswers } from '../../parts/root-application.ts';

export default defineFault({
  says: 'try_files of WordPress in /cms/ ends without arguments, as does that of the application at the root',
  stacks: ['nginx-fpm'],
  causes: ['query-arguments-lost'],
  mendable: true,
  subdirectory: 'cms',
  needsLogin: 'only who writes a draft sees that force=true is lost',
  put(site) {
    putRootApplication(site);
    site.editConfig('nginx server block', (text) =>
      text
        .replace('index.php$is_args$args;', 'index.php;')
        .replace('  location /cms/', '  location / {\n    try_files $uri /index.php;\n  }\n  location /cms/'),
    );
  },
  unharmed: rootApplicationAnswers,
});
