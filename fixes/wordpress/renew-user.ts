import { defineFix } from '../fix.ts';

export const renewUser = defineFix({
  id: 'renew-user',
  file: 'wp-admin',
  place: 'Users',
  says: 'Create the user anew or choose another one, and let the client log in as that one',
  docs: 'https://wordpress.org/documentation/article/roles-and-capabilities/',
});
