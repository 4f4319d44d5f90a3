import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a line of PHP that PHP takes for text stands at the head of wp-config.php',
  reports: ['johngodley/redirection#1381'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['text-before-json'],
  mendable: 'the line has to be taken out where it stands; from outside only its words are seen',
  put: (site) => {
    site.write('.user.ini', 'short_open_tag=Off\n');
    site.edit('wp-config.php', (text) => `<?php/* © 2018 */require_once('example.php');?>${text}`);
  },
});
