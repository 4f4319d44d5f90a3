import { defineFault } from '../../fault.ts';

const page =
  '<!doctype html><html lang="en"><head><title>Oops..</title></head><body><h1>One moment</h1><p>Please complete the security check.</p><form method="post" action=""><img alt="captcha to fill"><input name="phrase"></form><p>Powered by <a href="https://crowdsec.net">CrowdSec</a></p></body></html>';

export default defineFault({
  says: "a plugin shows CrowdSec's captcha to whoever asks",
  reports: ['crowdsecurity/cs-wordpress-bouncer#163'],
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['bot-challenge'],
  mendable: 'the address of the client is admitted in the plugin',
  put: (site) => site.snippet('bouncer', `status_header( 401 );\nnocache_headers();\necho '${page}';\nexit;`),
});
