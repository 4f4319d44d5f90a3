import { defineFix } from '../fix.ts';

export const changeSecretAfterLeak = defineFix({
  id: 'change-secret-after-leak',
  says: 'Keep the token as a password is kept, and give the client a user of its own who may do no more than it needs',
  after: 'Once a token may have leaked, change the secret of the plugin: no other step ends it.',
});
