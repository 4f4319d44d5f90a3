import { defineFix } from '../fix.ts';

export const putRestBack = defineFix({
  id: 'put-rest-back',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Show the files that take the REST API out, and take those lines out, or switch that off in the settings of the plugin',
  snippet: 'wordpress/put-rest-back.sh',
  caveat:
    'It changes nothing. A plugin that hides or cleans WordPress mostly has a switch for it. WordPress before 4.4 has no REST API.',
});
