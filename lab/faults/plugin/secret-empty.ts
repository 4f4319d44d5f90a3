import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'JWT_AUTH_SECRET_KEY is empty',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['secret-missing'],
  mendable: true,
  put: (site) => site.edit('wp-config.php', (text) => text.replace(/('JWT_AUTH_SECRET_KEY', )'.*'/, "$1''")),
});
