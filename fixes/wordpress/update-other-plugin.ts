import { defineFix } from '../fix.ts';

export const updateOtherPlugin = defineFix({
  id: 'update-other-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Update the plugin that brings an old firebase/php-jwt, or switch it off; switching off one by one finds it',
  docs: 'https://github.com/firebase/php-jwt/releases',
});
