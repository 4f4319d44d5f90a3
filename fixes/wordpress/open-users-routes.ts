import { defineFix } from '../fix.ts';

export const openUsersRoutes = defineFix({
  id: 'open-users-routes',
  says: 'In the plugin that hides the users, let in whoever is logged in: look for "user enumeration" among its settings (Really Simple Security > Hardening, Wordfence > Brute Force Protection, WP Hardening)',
  caveat: 'A client that writes posts alone works without.',
});
