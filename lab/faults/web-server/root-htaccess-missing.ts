import { defineFault } from '../../fault.ts';
import { putInOwnDirectory } from '../../parts/own-directory.ts';

export default defineFault({
  says: 'the site is at the root, WordPress in /wp/, and the .htaccess at the root is missing',
  stacks: ['apache-fpm', 'apache-mod-php'],
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable: true,
  subdirectory: 'wp',
  async put(site) {
    await putInOwnDirectory(site);
    site.erase('../.htaccess');
  },
  entry: (site) => ({ url: new URL(site.url).origin }),
});
