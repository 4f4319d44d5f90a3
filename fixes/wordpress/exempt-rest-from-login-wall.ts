import { defineFix } from '../fix.ts';

export const exemptRestFromLoginWall = defineFix({
  id: 'exempt-rest-from-login-wall',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'In the plugin that makes the site private, exempt the REST API (BuddyBoss > Settings > General > Private REST APIs; My Private Site > Public Pages), or at least wp-json/jwt-auth',
  caveat: 'The REST API then shows what WordPress itself shows to visitors: published posts.',
});
