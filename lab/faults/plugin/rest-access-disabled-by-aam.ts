import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the switch "RESTful API" of Advanced Access Manager is off',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-disabled'],
  mendable: 'it is switched in the settings of the plugin, of which the lab has the wire alone',

  put: (site) => replacePlugin(site, 'advanced-access-manager', { restful_api: false }),
});
