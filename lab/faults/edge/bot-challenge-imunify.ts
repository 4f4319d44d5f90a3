import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the bot protection of Imunify360 answers with a page of status 200 in place of the site',
  stacks: ['nginx-fpm'],
  causes: ['bot-challenge'],
  mendable: 'the host puts an address on its white list',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  default_type text/html;\n  location ^~ /wp-json { return 200 "<!DOCTYPE html><html><head><title>One moment, please...</title></head><body><h1>Please wait while your request is being verified...</h1><form id=wsidchk-form><input id=wsidchk name=wsidchk></form></body></html>"; }\n  location / {',
      ),
    ),
});
