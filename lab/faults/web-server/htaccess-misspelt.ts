import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'a rule in .htaccess has an en dash where a hyphen belongs',
  stacks: everyApache,
  causes: ['htaccess-error'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `RewriteEngine On\nRewriteRule .* – [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${text}`,
    ),
});
