import { putInOwnDirectory } from '../parts/own-directory.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'WordPress lies in a directory of its own, and the site is at the root',
  stacks: ['apache-fpm', 'nginx-fpm'],
  subdirectory: 'wp',
  put: putInOwnDirectory,
  entry: (site) => ({ url: new URL(site.url).origin }),
});
