import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'PHP prints a notice where a body is sent, so before the answer to every POST',
  reports: ['johngodley/redirection#770'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['output-before-json'],
  mendable: 'this notice stands for one that PHP prints before any code runs',
  needsLogin: 'only what is posted is answered with it',
  put: (site) =>
    site.snippet(
      'raw-post-data',
      `if ( $_SERVER['REQUEST_METHOD'] === 'POST' )
	echo "<br />\\n<b>Deprecated</b>:  Automatically populating \\$HTTP_RAW_POST_DATA is deprecated in <b>Unknown</b> on line <b>0</b><br />\\n";`,
    ),
});
