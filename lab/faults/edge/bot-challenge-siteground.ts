import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the captcha of SiteGround answers in place of the site',
  stacks: ['nginx-fpm'],
  causes: ['bot-challenge'],
  mendable: 'the host switches it off for an address',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  add_header SG-Captcha challenge always;\n  default_type text/html;\n  location ^~ /wp-json { return 202 "<html><meta http-equiv=refresh content=0;/.well-known/sgcaptcha/></html>"; }\n  location / {',
      ),
    ),
});
