import { chmodSync, chownSync } from 'node:fs';
import path from 'node:path';
import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx may not write long answers to its temporary folder',
  stacks: ['nginx-fpm', 'https'],
  causes: ['response-truncated'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'long',
      "add_filter( 'rest_index', function ( $r ) { $r->data['long'] = str_repeat( 'long ', 2000000 ); return $r; } );",
    ),
  // At its start nginx itself makes the folder its own. Where root starts it, its workers are somebody else.
  started: (site) => {
    const folder = path.join(site.folder, 'fastcgi');
    if (process.getuid?.() === 0) chownSync(folder, 0, 0);
    else chmodSync(folder, 0o500);
  },
});
