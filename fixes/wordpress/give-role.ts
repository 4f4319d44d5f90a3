import { defineFix } from '../fix.ts';

export const giveRole = defineFix({
  id: 'give-role',
  file: 'wp-admin',
  place: 'Users',
  says: 'Edit the user and give it the role Contributor or higher (Author to publish)',
  docs: 'https://wordpress.org/documentation/article/roles-and-capabilities/',
});
