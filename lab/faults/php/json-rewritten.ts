import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin minifies the HTML within JSON',
  reports: ['optimalisatie/above-the-fold-optimization#68'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['json-rewritten'],
  mendable: true,
  needsLogin: 'the posts of the lab have hardly any HTML: it takes the draft to see it twice',
  put: (site) =>
    site.snippet(
      'minify',
      `ob_start( function ( $body ) { return str_replace( '<p>', "<p\\n>", $body ); } );`,
    ),
});
