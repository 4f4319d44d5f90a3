import { defineFault } from '../../fault.ts';
import { putRootApplication, rootApplicationAnswers } from '../../parts/root-application.ts';

export default defineFault({
  says: '.htaccess of the root leads every address to the application there, and WordPress in /cms/ has none',
  stacks: ['apache-fpm', 'apache-mod-php'],
  // Without the rules of the block nothing hands the header on either.
  causes: ['rewrite-missing', 'authorization-header-stripped'],
  mendable: true,
  subdirectory: 'cms',
  put(site) {
    putRootApplication(site);
    site.erase('.htaccess');
    site.write(
      '../.htaccess',
      'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.php [L]\n',
    );
  },
  unharmed: rootApplicationAnswers,
});
