import { defineFault } from '../../fault.ts';
import { holdToHome, leadToOtherName } from '../../parts/ping-pong.ts';

export default defineFault({
  says: 'the web server leads to one name of the site, and a plugin back to the other',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['redirect-ping-pong'],
  mendable: true,
  put: async (site) => {
    leadToOtherName(site);
    await holdToHome(site, site.url);
  },
});
