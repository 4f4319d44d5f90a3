import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a forgotten var_dump prints before every answer',
  reports: ['johngodley/redirection#2405'],
  stacks: ['nginx-fpm', 'apache-mod-php', 'lighttpd'],
  causes: ['text-before-json'],
  mendable: true,
  put: (site) => site.snippet('dump', "add_action( 'init', function () { var_dump( null, true ); } );"),
});
