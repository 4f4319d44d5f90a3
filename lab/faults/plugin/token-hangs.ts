import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin asks a server that does not answer about every token',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['token-hangs'],
  mendable: 'the plugin has to be found and changed',
  put: (site) => site.snippet('wait', `if ( ! empty( $_SERVER['HTTP_AUTHORIZATION'] ) ) { sleep( 6 ); }`),
  // Until PHP has given up what the visit before has left waiting.
  pauseMs: 12_000,
  entry: () => ({ timeout: '2s', retries: 0 }),
});
