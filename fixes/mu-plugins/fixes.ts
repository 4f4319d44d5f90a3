import { defineFix, type Fix } from '../fix.ts';
import type { FixId } from '../ids.ts';

const jwt = 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/';
const hooks = 'https://developer.wordpress.org/reference/hooks/';

/** A file of its own that WordPress loads by itself, so that nothing else has to be edited. */
export const muPluginFixes: Fix[] = [
  plugin('mend-expire-filter', 'jwt-expire', {
    says: 'Have tokens expire seven days after their issue, whatever the other filter returns',
    after: 'Log in again.',
    caveat: 'Better: mend the filter jwt_auth_expire itself. It returns a moment, not a number of seconds.',
    docs: jwt,
  }),
  plugin('use-hs-algorithm', 'jwt-algorithm', {
    says: 'Have tokens signed with HS256',
    after: 'Log in again.',
    caveat: 'Better: remove the other filter on jwt_auth_algorithm.',
    docs: jwt,
  }),
  plugin('restore-login-answer', 'jwt-answer', {
    says: 'Have the login answer as the plugin itself does',
    caveat: 'A client that was written for the other answer no longer understands it.',
    docs: jwt,
  }),
  plugin('pin-home', 'jwt-home', {
    says: 'Or give the site one address under REST, whatever a plugin for languages or domains says',
    after: 'Log in again: tokens name the address they were issued at.',
    docs: `${hooks}home_url/`,
  }),
  plugin('load-own-jwt-library', 'jwt-library', {
    says: 'Or load the library of the plugin first',
    caveat: 'The other plugin then uses this version. Watch whether it still works.',
    docs: jwt,
  }),
  plugin('open-rest-to-login', 'rest-open', {
    says: 'Admit the login, the index and the reading of public posts; a token opens the rest',
    caveat:
      'It opens these to everyone, and with them the names of the routes. What a plugin closes otherwise than by rest_authentication_errors stays closed.',
    docs: `${hooks}rest_authentication_errors/`,
  }),
  plugin('send-plain-rest', 'rest-plain', {
    says: 'Take back what PHP code announces of the length and the compression of REST answers',
    caveat:
      'What the web server or a proxy announces comes after it. Better: find the plugin that sends these headers, often a cache or an optimiser with a compression of its own, and switch its compression off.',
    docs: `${hooks}rest_pre_serve_request/`,
  }),
  plugin('rest-allow-headers', 'rest-allow-headers', {
    says: 'Or, where a plugin or the theme sets the header, have WordPress say it last',
    caveat: 'What the web server sets comes after it.',
    docs: `${hooks}rest_pre_serve_request/`,
  }),
  plugin('hide-notices-late', 'hide-notices', {
    says: 'Or, where a plugin shows notices again, hide them after WordPress has read its settings',
    caveat: 'Then mend what the notices complain of.',
    docs: 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/',
  }),
];

function plugin(id: FixId, file: string, rest: Pick<Fix, 'says'> & Partial<Fix>): Fix {
  return defineFix({
    id,
    file: `wp-content/mu-plugins/${file}.php`,
    place: 'as a new file',
    snippet: `mu-plugins/${file}.php`,
    ...rest,
  });
}
