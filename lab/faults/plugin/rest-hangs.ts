import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin asks a server that does not answer whenever REST is asked',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-hangs'],
  mendable: 'the plugin has to be found and changed',
  put: (site) => site.snippet('wait', `add_action( 'rest_api_init', function () { sleep( 6 ); } );`),
  // Until PHP has given up what the visit before has left waiting.
  pauseMs: 12_000,
  entry: () => ({ timeout: '2s', retries: 0 }),
});
