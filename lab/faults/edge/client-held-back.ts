import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a tarpit keeps programs waiting, and lets browsers pass',
  stacks: ['nginx-fpm'],
  causes: ['client-held-back'],
  mendable: 'the host admits the client',
  put: (site) =>
    site.snippet(
      'wait',
      `if ( ! str_contains( $_SERVER['HTTP_USER_AGENT'] ?? '', 'Mozilla' ) ) { sleep( 6 ); }`,
    ),
  // Until PHP has given up what the visit before has left waiting.
  pauseMs: 12_000,
  entry: () => ({ timeout: '2s', retries: 0 }),
});
