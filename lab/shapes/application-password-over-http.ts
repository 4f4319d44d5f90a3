import { application } from '../logins.ts';
import { overHttp } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'NinjaFirewall has application passwords on, which WordPress then takes over http too',
  stacks: ['apache-mod-php', 'nginx-fpm', 'caddy'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: async (site) => {
    await overHttp(site);
    site.snippet('on', "add_filter( 'wp_is_application_passwords_available', '__return_true' );");
  },
  entry: () => ({ auth: application }),
});
