import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';
import simpleJwtLogin3 from './other-plugin-simple-jwt-login-3.ts';

export default defineFault({
  ...simpleJwtLogin3,
  says: `${simpleJwtLogin3.says}, which checks a token by GET alone`,
  stacks: ['nginx-fpm'],
  put: (site) => replacePlugin(site, 'simple-jwt-login', { version: 3, validates_by: 'GET' }),
});
