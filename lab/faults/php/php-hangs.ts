import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'every request to PHP waits for something that does not come',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['php-hangs'],
  mendable: 'somebody has to see what it waits for',
  put: (site) => site.snippet('wait', `sleep( 60 );`),
  entry: () => ({ timeout: '2s', retries: 0 }),
});
