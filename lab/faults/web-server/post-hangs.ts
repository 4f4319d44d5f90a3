import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'PHP waits for more of every POST than comes',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['post-hangs'],
  mendable: 'somebody has to see what holds them back',
  put: (site) => site.snippet('wait', `if ( 'POST' === $_SERVER['REQUEST_METHOD'] ) { sleep( 6 ); }`),
  // Until PHP has given up what the visit before has left waiting.
  pauseMs: 12_000,
  entry: () => ({ timeout: '2s', retries: 0 }),
});
