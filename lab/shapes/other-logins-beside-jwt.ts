import { withOauthListed } from '../parts/other-logins.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'OAuth 1.0a and OAuth 2.0 are there beside the JWT plugin',
  stacks: ['nginx-fpm', 'apache-fpm'],
  put: withOauthListed,
});
