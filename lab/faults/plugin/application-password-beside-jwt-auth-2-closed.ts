import { defineFault } from '../../fault.ts';
import { besideOther } from '../../parts/application-password.ts';
import { closeWordpress } from '../../parts/other-plugins.ts';
import beside from './application-password-beside-jwt-auth-2.ts';

export default defineFault({
  ...beside,
  says: 'the application password is right, and JWT Auth 2 of usefulteam refuses every address without a token of its own',
  stacks: ['nginx-fpm', 'apache-fpm'],
  async put(site) {
    await besideOther(site, 'jwt-auth-2');
    closeWordpress(site);
  },
});
