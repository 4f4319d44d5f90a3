import { defineFault } from '../../fault.ts';

export default defineFault({
  says: "the clock of PHP is an hour ahead of the web server's",
  stacks: ['nginx-fpm', 'apache-fpm', 'lighttpd'],
  causes: ['clock-skew'],
  mendable: 'clocks are set by the host',
  needsLogin: 'only a token shows the clock of PHP',
  // The loader itself knows where the libraries of this machine are: $LIB.
  put: (site) =>
    site.setEnvironment('php-fpm', {
      LD_PRELOAD: '/usr/$LIB/faketime/libfaketime.so.1',
      FAKETIME: '+1h',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // Seconds until it reads its variables again, which PHP-FPM has taken out of the environment of its workers.
      FAKETIME_CACHE_DURATION: '86400',
    }),
});
