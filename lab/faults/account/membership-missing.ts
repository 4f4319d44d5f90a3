import { defineFault } from '../../fault.ts';
import { reader } from '../../logins.ts';

export default defineFault({
  says: 'the user is a member of another site of the network',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['membership-missing'],
  mendable: 'who may write is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  multisite: true,
  entry: (site) => ({ url: site.secondSite, auth: reader }),
});
