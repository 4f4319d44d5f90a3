import { defineFault } from '../../fault.ts';
import { reader } from '../../logins.ts';

export default defineFault({
  says: 'the user is a subscriber',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['role-without-edit-posts'],
  mendable: 'who may write is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: reader }),
});
