import { defineFix } from '../fix.ts';

export const keepOneBearerPlugin = defineFix({
  id: 'keep-one-bearer-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Deactivate the other plugin that takes Bearer tokens (IndieAuth, an OAuth server, Enable Mastodon Apps), or have the client log in to that one in place of the JWT plugin',
  caveat:
    'Both may stay where no client asks for jwt-auth/v1/token/validate and the token is taken elsewhere; an application password needs neither.',
});
