import { defineFix } from '../fix.ts';

export const sayLocalEnvironment = defineFix({
  id: 'say-local-environment',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'On your own machine, say so: WordPress then takes application passwords over plain http',
  snippet: 'wp-config/say-local-environment.php',
  caveat: 'Never on a site that others reach: whoever sees the traffic has the password.',
  docs: 'https://developer.wordpress.org/reference/functions/wp_get_environment_type/',
});
