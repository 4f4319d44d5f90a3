import { defineFault } from '../../fault.ts';
import { phpJwt } from '../../parts/php-jwt.ts';

export default defineFault({
  says: 'another plugin brings php-jwt 5 and loads it first',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['jwt-library-conflict'],
  mendable: 'the other plugin has to be found and updated or switched off; from outside its name is not seen',
  needsLogin: 'only a token that is good shows that it is refused',
  put: (site) => site.snippet('php-jwt-5', phpJwt(5)),
});
