import { defineCause } from './cause.ts';
import { answered, listed } from './signs.ts';

export const authorizationHeaderStripped = defineCause({
  id: 'authorization-header-stripped',
  layer: 'web-server',
  says: 'The web server drops the Authorization header before PHP sees it',
  symptom: 'Login works, and every request that carries the token is treated as anonymous.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    answered('garbage-validate', 403, 'jwt_auth_no_auth_header', 'the plugin answers and sees no header'),
    listed('garbage-posts', 'a header that arrives gets 403 here'),
  ],
  supportedBy: [
    answered('validate', 403, 'jwt_auth_no_auth_header', 'the token was sent, and the plugin sees none'),
  ],
  refutedBy: [
    answered('validate', 200, 'jwt_auth_valid_token', 'a token was accepted, so its header arrived'),
  ],
  fixes: [
    'save-permalinks',
    'apache-setenvif',
    'apache-setenvif-lower-case',
    'apache-rewrite-rule',
    'nginx-fastcgi-param',
    'ask-the-host',
  ],
});
