import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx asks for a password',
  stacks: ['nginx-fpm', 'https', 'nginx-apache'],
  causes: ['staging-password'],
  mendable: true,
  put: (site) => {
    site.write('../htpasswd', 'guest:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n');
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  auth_basic "Staging";\n  auth_basic_user_file ${site.folder}/htpasswd;\n  location / {`,
      ),
    );
  },
});
