import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the plugin is not installed',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['plugin-inactive'],
  mendable: 'a plugin comes from wordpress.org, where this machine does not go',
  put: (site) => site.erase('wp-content/plugins/jwt-authentication-for-wp-rest-api'),
});
