import { defineFix } from '../fix.ts';

export const keepOneJwtPlugin = defineFix({
  id: 'keep-one-jwt-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Deactivate one of the two JWT plugins',
  after: 'Have clients log in at the address of the one that stays.',
});
