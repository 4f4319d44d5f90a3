import { defineFault } from '../../fault.ts';
import { closeWordpress, replacePlugin } from '../../parts/other-plugins.ts';
import jwtAuth2 from './other-plugin-jwt-auth-2.ts';

export default defineFault({
  ...jwtAuth2,
  says: `${jwtAuth2.says}, and leaves no address open`,
  stacks: ['nginx-fpm'],
  async put(site) {
    await replacePlugin(site, 'jwt-auth-2');
    closeWordpress(site);
  },
});
