import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin writes a comment behind every answer',
  stacks: ['nginx-fpm', 'apache-mod-php', 'caddy'],
  causes: ['output-after-json'],
  mendable: 'the plugin that writes it has to be found and set; from outside only its words are seen',
  put: (site) =>
    site.snippet(
      'page-cache',
      "add_action( 'shutdown', function () { echo '<!-- Cached by a page cache -->'; }, 0 );",
    ),
});
