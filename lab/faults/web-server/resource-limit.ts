import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the host answers 508, since the account has used up its processes',
  stacks: ['nginx-fpm'],
  causes: ['resource-limit'],
  mendable: 'the host raises the limit',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  error_page 508 /limit.html;\n  location = /limit.html { internal; default_type text/html; return 508 "<!DOCTYPE html><html><head><title>508 Resource Limit Is Reached</title></head><body><h1>Resource Limit Is Reached</h1></body></html>"; }\n  location ^~ /wp-json { return 508; }\n  location ^~ /index.php { return 508; }\n  location / {',
      ),
    ),
});
