import { defineFault } from '../../fault.ts';
import { putInOwnDirectory } from '../../parts/own-directory.ts';

export default defineFault({
  says: 'the site is at the root, WordPress in /wp/, and the index.php at the root is missing',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['root-not-led-to-wordpress'],
  mendable: true,
  subdirectory: 'wp',
  async put(site) {
    await putInOwnDirectory(site);
    site.erase('../index.php');
  },
});
