/**
 * Where in a file the lines go: a sentence for the reader, of so few forms that a machine can follow it too
 * (`site-files/steps/place.ts` does). Blanks `{{…}}` are filled as in the lines.
 */
export type Place = InFile | `${'key' | 'keys'} ${string} of the site` | InShell | Screen;

type InFile =
  | 'at the top'
  | 'at the end'
  | 'as a new file'
  /** The lines are a unified diff. */
  | 'as this diff shows'
  /** From "# BEGIN WordPress" to "# END WordPress"; at the end of a file without it. */
  | 'in place of the whole WordPress block'
  /** The first such line. */
  | `${'above' | 'below'} the ${'' | 'first '}line with "${string}"`
  | `in place of every line with "${string}"`
  /** A part of a line; one that has the new part already stays as it is. */
  | `in every line with "${string}", in place of "${string}"`;

type InShell = 'in the folder of WordPress' | 'as root';

/** A page of wp-admin or of a console. */
type Screen =
  | 'Settings > Permalinks'
  | 'Plugins'
  | 'Dashboard > Updates'
  | 'Users'
  | 'Users > Profile > Application Passwords'
  | 'WooCommerce > Settings > Advanced > REST API'
  | 'the settings of that plugin'
  | 'Posts > Drafts'
  | 'Posts > Trash'
  | 'LiteSpeed Cache > Cache'
  | 'Authentication'
  | 'Handler Mappings'
  | 'Security > WAF > Custom rules'
  | 'Caching > Cache Rules'
  | 'Rules > Transform Rules'
  | 'SSL/TLS > Overview'
  | 'DNS > Records'
  | 'Zero Trust > Access > Applications'
  | 'Behaviors'
  | 'Security > WAF > Rate limiting rules'
  | 'Wordfence > Firewall > All Firewall Options > Rate Limiting'
  | 'Access Control'
  | 'WAF & Shield > Web ACLs'
  | 'Wordfence > Firewall > Blocking'
  | 'NinjaFirewall > Logs'
  | 'the settings of the plugin that answered';
