import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a challenge of Cloudflare answers the request that saves a post, and no other',
  reports: ['WordPress/gutenberg#2704'],
  stacks: ['nginx-fpm'],
  causes: ['bot-challenge'],
  mendable: 'the challenge is switched off at Cloudflare, not on the site',
  needsLogin: 'only who writes a post meets it',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  location = /wp-json/wp/v2/posts {
    error_page 418 = @challenge;
    if ($request_method = POST) { return 418; }
    try_files $uri $uri/ /index.php$is_args$args;
  }
  location @challenge {
    add_header cf-mitigated challenge always;
    add_header cf-ray 8f2a1c-FRA always;
    default_type text/html;
    return 403 "<!DOCTYPE html><title>Just a moment...</title>";
  }
  location / {`,
      ),
    ),
});
