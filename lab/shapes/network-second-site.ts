import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'the second site of a network in subfolders, asked by a member',
  stacks: ['apache-fpm', 'nginx-fpm', 'caddy'],
  multisite: true,
  entry: (site) => ({ url: site.secondSite }),
});
