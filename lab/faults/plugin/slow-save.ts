import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin calls other services while a post is saved, longer than the client waits',
  stacks: ['nginx-fpm', 'apache-fpm', 'apache-mod-php'],
  causes: ['slow-create'],
  mendable: true,
  needsLogin: 'only who writes a post sees it',
  entry: () => ({ timeout: '2s' }),
  put: (site) => site.snippet('slow', "add_action( 'save_post', function () { sleep( 4 ); } );"),
});
