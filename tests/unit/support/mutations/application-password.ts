import type { CauseId } from '../../../../causes/ids.ts';
import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import { answer, error } from '../evidence.ts';
import { draftRefused, indexWith, type Mutation, withoutDraft } from './mutation.ts';
import { forbidden, loginForm } from './parts.ts';

export const authentication = {
  'application-passwords': {
    endpoints: { authorization: 'https://shop.example/wp-admin/authorize-application.php' },
  },
};

const anonymous = error('rest_not_logged_in', 401);
const blogs =
  '<?xml version="1.0"?><methodResponse><params><param><value><array><data><value><struct><member><name>isAdmin</name></member></struct></value></data></array></value></param></params></methodResponse>';
const fault =
  '<?xml version="1.0"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><int>403</int></value></member></struct></value></fault></methodResponse>';
const refusedInWords = (says: string) =>
  fault.replace(
    '</member></struct>',
    `</member><member><name>faultString</name><value><string>${says}</string></value></member></struct>`,
  );

/** Nothing tells them apart. */
const untellable = [
  'application-password-wrong possible',
  'authorization-header-stripped or authorization-header-eaten possible',
];

/** A healthy visit to a site without a JWT plugin, for which an application password was given. */
export function byApplicationPassword(evidence: Evidence, looks = true): void {
  const { site, exchanges } = evidence;
  Object.assign(site, { login: 'application-password' });
  if (looks) site.password_looks = 'application-password';
  // Whose the draft is.
  const user = Number(evidence.token?.user_id ?? 1);
  evidence.token = null;
  for (const probe of ['token', 'validate', 'garbage-posts', 'garbage-validate'] as const)
    delete exchanges[probe];
  answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2'], routes: {}, authentication }));
  answer(evidence, 'introspect', 200, { uuid: 'u', name: 'lab app' });
  answer(evidence, 'me', 200, { id: user, roles: ['administrator'] });
  answer(evidence, 'login-page', 200, loginForm());
  answer(evidence, 'bogus-basic', 200, []);
  answer(evidence, 'application-passwords', 401, anonymous);
  answer(evidence, 'author-application-passwords', 401, error('rest_cannot_list_application_passwords', 401));
}

/** The password is not accepted, and what tells why is answered so. */
function refused(
  evidence: Evidence,
  { says = anonymous, status = 401, elsewhere = 401, door = fault, looks = true }: Refusal = {},
): void {
  byApplicationPassword(evidence, looks);
  withoutDraft(evidence);
  answer(evidence, 'introspect', status, says);
  answer(evidence, 'me', status, says);
  if (says !== anonymous) return;
  const other = elsewhere === 200 ? { uuid: 'u' } : anonymous;
  answer(evidence, 'introspect-query', elsewhere, other);
  if (elsewhere === 200) return;
  answer(evidence, 'introspect-pathinfo', elsewhere, other);
  answer(evidence, 'xmlrpc-login', 200, door, [['content-type', 'text/xml']]);
}

interface Refusal {
  says?: ReturnType<typeof error>;
  status?: number;
  elsewhere?: number;
  door?: string;
  looks?: boolean;
}

const states = { token: 'skipped', validate: 'fail', draft: 'blocked by validate' };
const unknown = { ...states, header: 'skipped' };
const lost = { ...states, header: 'fail' };

const login = (
  cause: CauseId,
  title: string,
  refusal: Refusal,
  more: Partial<Pick<Mutation, 'states' | 'told'>> & { change?: Mutation['change'] } = {},
): Mutation => ({
  cause,
  title,
  states,
  ...more,
  change(evidence) {
    refused(evidence, refusal);
    more.change?.(evidence);
  },
});

const atHome = { url: 'https://shop.example', home: 'https://shop.example' };

const off = (evidence: Evidence) => {
  byApplicationPassword(evidence);
  withoutDraft(evidence);
  for (const probe of ['introspect', 'me'] as const) delete evidence.exchanges[probe];
  evidence.site.url = 'https://shop.example';
  answer(
    evidence,
    'index',
    200,
    indexWith({ namespaces: ['wp/v2'], routes: {}, authentication: [], ...atHome }),
  );
  answer(evidence, 'application-passwords', 501, error('application_passwords_disabled', 501));
  atLogin(evidence, 200, loginForm());
};

/** WordPress has no routes for them at all. */
const withoutRoutes = (evidence: Evidence) => {
  off(evidence);
  answer(evidence, 'application-passwords', 404, error('rest_no_route', 404));
};
/** At the address of the site, where no folder is WordPress's own. */
function atLogin(evidence: Evidence, status: number, body: string, headers: Header[] = []): void {
  answer(evidence, 'login-page', status, body, headers);
  const page = evidence.exchanges['login-page'];
  if (page) page.request = { ...page.request, url: LOGIN };
}
const LOGIN = 'https://shop.example/wp-login.php?wprd=x';

const namespaceFails = Object.fromEntries([
  ['namespace', 'fail'],
  ...['token', 'validate', 'draft', 'header', 'secret'].map((check) => [check, 'blocked by namespace']),
]);

const everything = { smoke: 'fail', cors: 'fail' };
const gated = { namespace: 'skipped', token: 'skipped', validate: 'fail', draft: 'blocked by validate' };

/** Causes of a login with an application password. */
export const applicationPassword: Mutation[] = [
  {
    cause: 'authorization-lost-on-post',
    title: 'a draft refused as that of a guest, in words that a plugin has as well',
    states: { token: 'skipped', draft: 'fail' },
    told: ['authorization-lost-on-post possible', 'routes-closed possible'],
    change(evidence) {
      byApplicationPassword(evidence);
      draftRefused(evidence, 401, anonymous);
    },
  },
  {
    cause: 'method-blocked',
    title: 'a server that refuses every POST, and an application password',
    states: { token: 'skipped', draft: 'fail' },
    change(evidence) {
      byApplicationPassword(evidence);
      draftRefused(evidence, 403, forbidden);
      answer(evidence, 'plain-post', 403, forbidden);
    },
  },
  login(
    'application-password-wrong',
    'a wrong application password',
    {},
    { states: unknown, told: ['application-password-wrong likely'] },
  ),
  login('application-password-wrong', 'the same where a plugin has WordPress look at once', {
    says: error('incorrect_password', 401),
  }),
  login('application-password-user-unknown', 'the name of the password as the user', {
    says: error('invalid_username', 401),
  }),
  login(
    'login-password-given',
    'the password of the login page',
    { door: blogs, looks: false },
    { states: unknown },
  ),
  login(
    'application-passwords-off-for-user',
    'off for the author of the newest post',
    {},
    {
      states: unknown,
      told: ['application-password-wrong or application-passwords-off-for-user likely'],
      change: (evidence) =>
        answer(
          evidence,
          'author-application-passwords',
          501,
          error('application_passwords_disabled_for_user', 501),
        ),
    },
  ),
  login(
    'application-password-wrong',
    'the same where Solid Security is listed, which may have switched them off for this user, and counts',
    {},
    {
      states: unknown,
      told: [
        'application-password-wrong or application-passwords-off-for-user possible',
        'authorization-header-stripped or authorization-header-eaten possible',
      ],
      change(evidence) {
        const namespaces = ['wp/v2', 'ithemes-security/v1'];
        answer(evidence, 'index', 200, indexWith({ namespaces, routes: {}, authentication }));
        for (const probe of ['introspect-query', 'introspect-pathinfo', 'xmlrpc-login'] as const) {
          delete evidence.exchanges[probe];
          evidence.unsent[probe] = 'not tried';
        }
      },
    },
  ),
  login(
    'authorization-header-stripped',
    'the header lost, and the password accepted in the body',
    { door: blogs },
    { states: lost, told: ['authorization-header-stripped or authorization-header-eaten likely'] },
  ),
  login(
    'authorization-header-stripped',
    'the header lost, and a door that Two Factor before 0.14 closes to right passwords',
    {},
    {
      states: unknown,
      told: [
        'application-password-wrong possible',
        'authorization-header-stripped or authorization-header-eaten possible',
      ],
      change: (evidence) =>
        answer(
          evidence,
          'index',
          200,
          indexWith({ namespaces: ['wp/v2', 'two-factor/1.0'], routes: {}, authentication }),
        ),
    },
  ),
  login(
    'authorization-header-stripped',
    'a door without a header that is closed, so that a lost header and a wrong password look the same',
    {},
    {
      states: unknown,
      told: untellable,
      change: (evidence) => answer(evidence, 'xmlrpc-login', 403, 'Forbidden'),
    },
  ),
  login(
    'application-password-wrong',
    'a plugin refuses every login by XML-RPC in words of its own',
    {},
    {
      states: unknown,
      told: untellable,
      change(evidence) {
        const says = { ...anonymous, message: 'You are not currently logged in.' };
        answer(evidence, 'introspect', 401, says);
        answer(evidence, 'xmlrpc-login', 200, refusedInWords('No logins here.'), [
          ['content-type', 'text/xml'],
        ]);
      },
    },
  ),
  login(
    'application-password-wrong',
    'a plugin that locks out, so that no other way in is tried',
    {},
    {
      states: unknown,
      told: untellable,
      change(evidence) {
        const namespaces = ['wp/v2', 'llar/v1'];
        answer(evidence, 'index', 200, indexWith({ namespaces, routes: {}, authentication }));
        for (const probe of ['introspect-query', 'introspect-pathinfo', 'xmlrpc-login', 'me'] as const)
          delete evidence.exchanges[probe];
      },
    },
  ),
  login(
    'rest-lockdown',
    'the API closed, and not opened by an application password that is right',
    { door: blogs },
    {
      states: { ...unknown, ...everything },
      told: ['rest-lockdown or rest-disabled likely'],
      change(evidence) {
        for (const probe of ['posts', 'index', 'application-passwords', 'preflight', 'bogus-basic'] as const)
          answer(evidence, probe, 401, anonymous);
      },
    },
  ),
  login(
    'application-password-wrong',
    'the API closed to guests, and an application password that is wrong',
    {},
    {
      states: { ...unknown, ...everything, namespace: 'skipped' },
      told: ['rest-lockdown certain', 'application-password-wrong likely'],
      change(evidence) {
        for (const probe of [
          'introspect',
          'me',
          'posts',
          'index',
          'application-passwords',
          'preflight',
          'bogus-basic',
        ] as const)
          answer(evidence, probe, 401, error('rest_unauthorized', 401));
        for (const probe of ['introspect-query', 'introspect-pathinfo'] as const)
          delete evidence.exchanges[probe];
      },
    },
  ),
  {
    cause: 'token-demanded',
    title: 'an application password where usefulteam 2 takes every header for a token',
    states: {
      smoke: 'fail',
      namespace: 'skipped',
      token: 'skipped',
      validate: 'fail',
      draft: 'blocked by validate',
    },
    change(evidence) {
      byApplicationPassword(evidence);
      withoutDraft(evidence);
      const says = (code: string) => ({ success: false, statusCode: 403, code, message: 'No.', data: [] });
      for (const probe of ['posts', 'index', 'application-passwords'] as const)
        answer(evidence, probe, 200, says('jwt_auth_no_auth_header'));
      for (const probe of ['introspect', 'me', 'bogus-basic'] as const)
        answer(evidence, probe, 200, says('jwt_auth_invalid_token'));
    },
  },
  {
    cause: 'token-demanded',
    title: 'an application password where usefulteam 2 keeps the index to its tokens',
    states: { namespace: 'warn', token: 'skipped' },
    told: ['token-demanded likely'],
    change(evidence) {
      byApplicationPassword(evidence);
      const href = '/wp/v2/users/1/application-passwords/u';
      answer(evidence, 'introspect', 200, { uuid: 'u', name: 'lab app', _links: { self: [{ href }] } });
      answer(evidence, 'index', 200, {
        success: false,
        statusCode: 403,
        code: 'jwt_auth_no_auth_header',
        message: 'Authorization header not found.',
        data: [],
      });
      answer(evidence, 'application-passwords', 401, error('rest_not_logged_in', 401));
    },
  },
  login(
    'credential-lost-at-address',
    'the header lost at one form of the address',
    { elsewhere: 200 },
    { states: unknown, told: ['credential-lost-at-address likely'] },
  ),
  login('basic-auth-plugin', 'the plugin for Basic authentication', {
    says: error('incorrect_password', 500),
    status: 500,
  }),
  login(
    'password-taken-for-token',
    'a JWT plugin that takes every header for a token',
    { says: error('jwt_auth_bad_auth_header', 403), status: 403 },
    {
      states: unknown,
      change: (evidence) => answer(evidence, 'edit-context', 403, error('jwt_auth_bad_auth_header', 403)),
    },
  ),
  login(
    'password-taken-for-token',
    'a server for OAuth that takes every header for a token, and prints its refusal before the answer of WordPress',
    {},
    {
      states: unknown,
      change(evidence) {
        const printed = `{"error":"invalid_request","error_description":"Malformed auth header"}`;
        for (const probe of ['introspect', 'me', 'edit-context', 'bogus-basic'] as const)
          answer(evidence, probe, 401, `${printed}{"slug":"post"}`);
        for (const probe of ['introspect-query', 'introspect-pathinfo', 'xmlrpc-login'] as const)
          delete evidence.exchanges[probe];
      },
    },
  ),
  {
    cause: 'users-guarded',
    title: 'a plugin refuses the routes of users',
    states: { token: 'skipped', validate: 'warn', draft: 'skipped' },
    change(evidence) {
      byApplicationPassword(evidence);
      answer(evidence, 'introspect', 401, error('rest_user_cannot_view', 401));
      answer(evidence, 'me', 401, error('rest_user_cannot_view', 401));
      answer(evidence, 'edit-context', 200, { slug: 'post' });
      // Nobody says who logs in, so that no draft could be known for its own.
      withoutDraft(evidence);
      evidence.unsent.draft = 'not sent';
    },
  },
  {
    cause: 'gate-user-reaches-wordpress',
    title: 'a proxy sets the header',
    states: { ...everything, ...gated },
    change(evidence) {
      refused(evidence, { says: error('invalid_username', 401) });
      for (const probe of ['posts', 'index', 'preflight', 'application-passwords', 'bogus-basic'] as const)
        answer(evidence, probe, 401, error('invalid_username', 401));
    },
  },
  {
    cause: 'application-passwords-off',
    title: 'a plugin switches them off',
    states: namespaceFails,
    change: off,
  },
  {
    cause: 'wordpress-too-old',
    title: 'a version before 5.6, which the login page shows',
    states: namespaceFails,
    change(evidence) {
      withoutRoutes(evidence);
      answer(
        evidence,
        'login-page',
        200,
        loginForm(
          '<link rel="stylesheet" href="https://shop.example/wp-admin/load-styles.php?c=0&amp;load=login&amp;ver=5.5.3">',
        ),
      );
    },
  },
  {
    cause: 'wordpress-too-old',
    title: 'the same where the login page says nothing of it',
    states: namespaceFails,
    told: ['wordpress-too-old likely'],
    change: withoutRoutes,
  },
  {
    cause: 'application-passwords-off',
    title: 'a plugin takes their routes out',
    states: namespaceFails,
    told: ['application-passwords-off likely'],
    change(evidence) {
      withoutRoutes(evidence);
      answer(
        evidence,
        'index',
        200,
        indexWith({ namespaces: ['wp/v2', 'wp-site-health/v1'], routes: {}, authentication: [], ...atHome }),
      );
    },
  },
  {
    cause: 'application-passwords-over-http',
    title: 'the address is http',
    states: namespaceFails,
    change(evidence) {
      off(evidence);
      evidence.site.url = 'http://shop.example';
    },
  },
  {
    cause: 'tls-unseen',
    title: 'the same where its own address is https, so that the login page leads to itself',
    states: namespaceFails,
    change(evidence) {
      off(evidence);
      atLogin(evidence, 302, '', [['location', LOGIN]]);
    },
  },
  {
    cause: 'application-passwords-off',
    title: 'the same where the login page is hidden, so that a proxy may be it as well',
    states: namespaceFails,
    told: ['tls-unseen likely', 'application-passwords-off likely'],
    change(evidence) {
      off(evidence);
      atLogin(evidence, 404, '<html>');
    },
  },
  {
    cause: 'tls-unseen',
    title: 'TLS ends at a proxy that does not say so',
    states: namespaceFails,
    told: ['tls-unseen likely'],
    change(evidence) {
      off(evidence);
      const address = { url: 'http://shop.example', home: 'http://shop.example' };
      answer(
        evidence,
        'index',
        200,
        indexWith({ namespaces: ['wp/v2'], routes: {}, authentication: [], ...address }),
      );
    },
  },
];
