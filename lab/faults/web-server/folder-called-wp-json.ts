import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a folder is called wp-json, and the server shows it in place of the index',
  stacks: ['nginx-fpm'],
  causes: ['index-blocked'],
  mendable: true,
  put: (site) => site.write('wp-json/posts.html', 'a copy that somebody made'),
});
