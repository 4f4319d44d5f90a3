import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the user of the directory password reaches WordPress, and WooCommerce has it refused at every route',
  reports: ['YunoHost-Apps/wordpress_ynh#220', 'QROkes/webinoly#45'],
  stacks: ['nginx-fpm', 'https', 'apache-fpm'],
  causes: ['gate-user-reaches-wordpress'],
  mendable: 'what sets the header is known to its owner alone',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
  },
  entry: () => ({ auth: application, headers: { Authorization: 'Basic Z3Vlc3Q6cGFzc3dvcmQ=' } }),
});
