import { defineFix } from '../fix.ts';

export const addExistingUser = defineFix({
  id: 'add-existing-user',
  file: 'wp-admin',
  place: 'Users',
  says: 'In the wp-admin of this site, not of the network: Users > Add New > Add Existing User, with the role Author (without a network: edit the user and choose a role)',
  docs: 'https://developer.wordpress.org/advanced-administration/multisite/admin/',
});
