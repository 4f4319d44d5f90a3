import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'the first site of a network in subfolders',
  stacks: ['apache-fpm', 'nginx-fpm'],
  multisite: true,
});
