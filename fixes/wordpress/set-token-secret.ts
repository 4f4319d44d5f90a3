import { defineFix } from '../fix.ts';

export const setTokenSecret = defineFix({
  id: 'set-token-secret',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'Give the JWT plugin a secret that signs its tokens, long and random',
  snippet: 'wordpress/set-token-secret.txt',
  after:
    'A random value comes from "openssl rand -base64 48". Tokens issued before no longer hold: log in again.',
});
