import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx puts pages of its own in place of the refusals of PHP',
  reports: ['usefulteam/jwt-auth#126', 'Automattic/woocommerce-services#1203'],
  stacks: ['nginx-fpm'],
  causes: ['errors-replaced'],
  mendable: true,
  needsLogin: 'only beside a login that passes are the refusals seen to be replaced',
  put: (site) => {
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  error_page 401 /401.html;
  error_page 403 /403.html;
  fastcgi_intercept_errors on;
  location = /401.html { internal; default_type text/html; return 401 "<html>\\r\\n<head><title>401 Authorization Required</title></head>\\r\\n<body>\\r\\n<center><h1>401 Authorization Required</h1></center>\\r\\n<hr><center>nginx</center>\\r\\n</body>\\r\\n</html>\\r\\n"; }
  location = /403.html { internal; default_type text/html; return 403 "<html>\\r\\n<head><title>403 Forbidden</title></head>\\r\\n<body>\\r\\n<center><h1>403 Forbidden</h1></center>\\r\\n<hr><center>nginx</center>\\r\\n</body>\\r\\n</html>\\r\\n"; }
  location / {`,
      ),
    );
  },
});
