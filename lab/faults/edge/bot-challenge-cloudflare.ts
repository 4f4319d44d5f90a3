import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a challenge of Cloudflare answers in place of the site',
  stacks: ['nginx-fpm'],
  causes: ['bot-challenge'],
  mendable: 'the challenge is switched off at Cloudflare, not on the site',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  add_header cf-mitigated challenge always;\n  add_header cf-ray 8f2a1c-FRA always;\n  error_page 403 /challenge.html;\n  location = /challenge.html { internal; default_type text/html; return 403 "<!DOCTYPE html><title>Just a moment...</title>"; }\n  location ^~ /wp-json { return 403; }\n  location / {',
      ),
    ),
});
