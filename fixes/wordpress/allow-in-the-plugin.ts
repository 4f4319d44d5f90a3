import { defineFix } from '../fix.ts';

export const allowInThePlugin = defineFix({
  id: 'allow-in-the-plugin',
  file: 'wp-admin',
  place: 'the settings of the plugin that answered',
  says: 'Allow the REST API there (the namespaces jwt-auth and wp), or the address from which your client asks',
});
