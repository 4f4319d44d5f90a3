import { defineFault } from '../../fault.ts';

export default defineFault({
  says: "WordPress's own page of maintenance, in Italian",
  reports: ['johngodley/redirection#1694'],
  stacks: ['apache-fpm'],
  causes: ['maintenance-mode'],
  mendable: 'an update has to end, or its file to be removed',
  put: (site) => {
    site.write('.maintenance', '<?php $upgrading = time();');
    site.write(
      'wp-content/maintenance.php',
      `<?php
header( 'HTTP/1.1 503 Service Unavailable', true, 503 );
header( 'Content-Type: text/html; charset=utf-8' );
header( 'Retry-After: 600' );
?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>In manutenzione.</title></head>
<body><h1>Momentaneamente non disponibile per manutenzione. Riprovare fra un minuto.</h1></body></html>`,
    );
  },
});
