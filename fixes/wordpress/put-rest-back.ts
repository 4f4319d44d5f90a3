import { defineFix } from '../fix.ts';

export const putRestBack = defineFix({
  id: 'put-rest-back',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Show the files that take the REST API out, and take those lines out, or switch that off in the settings of the plugin',
  snippet: 'wordpress/put-rest-back.sh',
  caveat:
    'It changes nothing. A plugin that hides WordPress (WP Hide, WP Ghost) may have given the API another address, which stands in its settings: that is rest_root, here and in every client. WordPress before 4.4 has no REST API.',
});
