import { defineFix } from '../fix.ts';

export const openJwtRoutes = defineFix({
  id: 'open-jwt-routes',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'In the plugin that closes the REST API, admit everything under jwt-auth/v1; a token opens the rest',
  snippet: 'wordpress/open-jwt-routes.txt',
  caveat:
    'Where it is a snippet in functions.php on rest_authentication_errors, let requests for these routes pass.',
});
