import { defineFault } from '../../fault.ts';
import { putRootApplication, rootApplicationAnswers } from '../../parts/root-application.ts';

export default defineFault({
  says: 'lighttpd leads every address to the application at the root, those of WordPress in /cms/ too',
  stacks: ['lighttpd'],
  causes: ['rewrite-missing'],
  mendable: true,
  subdirectory: 'cms',
  put(site) {
    putRootApplication(site);
    site.editConfig('lighttpd.conf', (text) =>
      text.replaceAll('/cms/', '/').replace('index.php/$1', 'index.php'),
    );
  },
  unharmed: rootApplicationAnswers,
});
