import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the site is asked below the folder of its own language, which a plugin leads away from',
  reports: ['qtranslate/qtranslate-xt#427', 'qtranslate/qtranslate-xt#609'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['redirect-to-language'],
  mendable: 'clients are given the address without the language',
  entry: (site) => ({ url: `${site.url.replace(/\/$/, '')}/en` }),
  put: (site) =>
    site.snippet(
      'qtranslate',
      `if ( preg_match( '#^/en(/.*)$#', $_SERVER['REQUEST_URI'], $without ) ) {
	header( 'X-Redirect-By: qTranslate-XT' );
	header( 'Location: http://' . $_SERVER['HTTP_HOST'] . $without[1], true, 302 );
	exit;
}`,
    ),
});
