import type { LabSite } from '../site.ts';

/** Every text that WordPress, a theme or a plugin translates comes out in no language at all; placeholders and tags stay. */
export async function anotherLanguage(site: LabSite): Promise<void> {
  site.snippet(
    'another-language',
    `function lab_other_words( $text ) {
	$parts = preg_split( '/(%(?:\\\\d+\\\\$)?[a-zA-Z%]|<[^>]*>|&[#\\\\w]+;)/', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	foreach ( $parts as $at => $part ) {
		if ( 0 === $at % 2 ) {
			$parts[ $at ] = strtr( $part, array( 'a' => 'ä', 'e' => 'ë', 'i' => 'ï', 'o' => 'ø', 'u' => 'ü', 'y' => 'ÿ', 'r' => 'ř', 's' => 'š', 't' => 'ť', 'c' => 'č', 'n' => 'ñ', 'd' => 'ď', 'E' => 'Ë', 'A' => 'Ä' ) );
		}
	}
	return implode( '', $parts );
}
foreach ( array( 'gettext', 'gettext_with_context', 'ngettext', 'ngettext_with_context' ) as $hook ) {
	add_filter( $hook, 'lab_other_words' );
}
add_filter( 'locale', function () { return 'de_DE'; } );`,
  );
}
