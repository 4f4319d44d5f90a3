import { defineCause } from '../cause.ts';
import { inDialect } from '../signs/dialect.ts';

export const loginSwitchedOff = defineCause({
  id: 'login-switched-off',
  layer: 'plugin',
  order: 413,
  of: 'jwt',
  says: 'The JWT plugin is active, and its login is switched off in its settings',
  short: 'login switched off',
  symptom:
    'Every login is refused, with the right password too, and says that authentication is not enabled.',
  explains: ['token'],
  shownBy: [inDialect('token', 'login-off', 'the plugin says that its login is not enabled')],
  supportedBy: [
    inDialect('false-token', 'login-off', 'its check of tokens says the same, before it looks at one'),
  ],
  fixes: ['switch-login-on'],
});
