import { defineFix } from '../fix.ts';

export const findApplicationPasswordFilter = defineFix({
  id: 'find-application-password-filter',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Find the code that switches application passwords off; in a plugin it is a setting, elsewhere take the line out',
  snippet: 'wordpress/find-application-password-filter.sh',
  docs: 'https://developer.wordpress.org/reference/hooks/wp_is_application_passwords_available/',
});
