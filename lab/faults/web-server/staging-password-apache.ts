import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess asks for a password',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['staging-password'],
  mendable: true,
  put: (site) => {
    site.write('.htpasswd', 'guest:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n');
    site.edit(
      '.htaccess',
      (text) =>
        `AuthType Basic\nAuthName "Staging"\nAuthUserFile ${site.wordpress}/.htpasswd\nRequire valid-user\n${text}`,
    );
  },
});
