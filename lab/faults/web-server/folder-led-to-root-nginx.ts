import { defineFault } from '../../fault.ts';
import { putRootApplication, rootApplicationAnswers } from '../../parts/root-application.ts';

export default defineFault({
  says: 'nginx leads every address to the application at the root, those of WordPress in /cms/ too',
  stacks: ['nginx-fpm'],
  causes: ['rewrite-missing'],
  mendable: true,
  subdirectory: 'cms',
  put(site) {
    putRootApplication(site);
    site.editConfig('nginx server block', (text) =>
      text.replace('location /cms/ {', 'location / {').replace(/\/cms\/index\.php/, '/index.php'),
    );
  },
  unharmed: rootApplicationAnswers,
});
