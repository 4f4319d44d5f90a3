import { defineFault } from '../../fault.ts';
import { putInOwnDirectory } from '../../parts/own-directory.ts';

export default defineFault({
  says: 'the same, asked in the folder of WordPress',
  stacks: ['apache-fpm'],
  causes: ['root-not-led-to-wordpress', 'authorization-header-stripped'],
  mendable: true,
  subdirectory: 'wp',
  async put(site) {
    await putInOwnDirectory(site);
    site.erase('../.htaccess');
  },
});
