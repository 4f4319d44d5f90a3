import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import { answer, error } from '../evidence.ts';
import {
  draftRefused,
  everywhere,
  indexWith,
  type Mutation,
  namespaceFails,
  notSent,
  page,
  permalinksFail,
  phpJwt,
  refused,
  tokenFails,
  validateFails,
  validateRefused,
} from './mutation.ts';
import { ownPage } from './parts.ts';

const other = (title: string, namespaces: string[], routes: string[]): Mutation => ({
  cause: 'other-jwt-plugin',
  title,
  change(evidence) {
    notSent(evidence, 'token');
    const kept = Object.fromEntries(routes.map((route) => [route, { methods: ['POST'] }]));
    answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', ...namespaces], routes: kept }));
    answer(evidence, 'garbage-validate', 404, error('rest_no_route', 404));
    answer(evidence, 'garbage-posts', 200, []);
  },
  states: namespaceFails,
});

/** A plugin for another kind of login refuses what is no token of its own: everywhere, or where nobody is logged in by it. */
const takenByOther = (title: string, namespace: string, status: number, body: unknown): Mutation[] =>
  [true, false].map((isEverywhere) => ({
    cause: 'bearer-taken-by-other-plugin',
    title: isEverywhere ? title : `${title}, at their check alone`,
    change(evidence) {
      if (isEverywhere) validateRefused(evidence, body);
      for (const probe of ['validate', 'garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, status, body);
      const user = { id: Number(evidence.token?.user_id ?? 1), roles: ['administrator'] };
      answer(evidence, 'me', isEverywhere ? status : 200, isEverywhere ? body : user);
      answer(evidence, 'plain-post', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', 'jwt-auth/v1', namespace] }));
    },
    states: isEverywhere ? { ...validateFails, header: 'fail' } : { validate: 'fail' },
  }));

const NOCACHE: [string, string] = ['expires', 'Wed, 11 Jan 1984 05:00:00 GMT'];
const comingSoon = '<!DOCTYPE html><html><title>Soon</title><h1>Back soon</h1></html>';
const closedPage = '<!DOCTYPE html><html><title>403 Access Forbidden</title><h1>No</h1></html>';

const closedPageOfPhp = '<!DOCTYPE html><html><title>Forbidden</title><h1>No</h1></html>';

const everyPost = (evidence: Evidence, body: unknown, headers: Header[] = []) => {
  refused(evidence, '');
  for (const probe of ['token', 'garbage-validate', 'plain-post'] as const)
    answer(evidence, probe, 403, body, headers);
};

/** Causes in which plugins there are, and what they close. */
export const plugin: Mutation[] = [
  ownPage(
    'rest-lockdown',
    'REST for those who are logged in',
    401,
    'rest_cannot_access',
    error('rest_cannot_access', 401),
  ),
  {
    cause: 'rest-lockdown',
    title: 'content for those who are logged in',
    change: (evidence) => answer(evidence, 'posts', 401, error('itsec_rest_api_access_restricted', 401)),
    states: { smoke: 'fail' },
  },
  {
    ...ownPage('rest-lockdown', 'a page of WP Cerber for guests', 403, '', closedPage),
    states: { ...permalinksFail },
    change: (evidence) => everywhere(evidence, 403, closedPage),
    told: ['rest-lockdown likely'],
  },
  {
    cause: 'rest-disabled',
    title: 'REST closed to those who are logged in as well',
    change(evidence) {
      const off = error('acme_rest_off', 403);
      draftRefused(evidence, 403, error('rest_not_for_you', 403));
      answer(evidence, 'posts', 403, error('rest_not_for_you', 403));
      answer(evidence, 'me', 403, error('rest_not_for_you', 403));
      answer(evidence, 'garbage-posts', 403, off);
    },
    states: { smoke: 'fail', draft: 'fail', header: 'fail' },
  },
  {
    ...ownPage(
      'rest-disabled',
      'REST switched off',
      403,
      'rest_access_disabled',
      error('rest_access_disabled', 403),
    ),
  },
  {
    cause: 'rest-lockdown',
    title: 'the route for posts taken out for guests',
    change: (evidence) => answer(evidence, 'posts', 404, error('rest_no_route', 404)),
    states: { smoke: 'fail' },
    told: ['rest-lockdown likely'],
  },
  {
    cause: 'rest-disabled',
    title: 'REST ended in a word',
    change: (evidence) => everywhere(evidence, 200, 'REST API disabled', [['x-powered-by', 'PHP/8.2.30']]),
    states: permalinksFail,
    told: ['rest-lockdown or rest-disabled likely'],
  },
  {
    cause: 'rest-disabled',
    title: 'a plugin that takes no token but its own, and answers in a form of its own',
    change(evidence) {
      const closed = (error: string) => ({ status: 'error', error, code: '401', error_description: 'No.' });
      draftRefused(evidence, 401, closed('INVALID_SIGNATURE'));
      answer(evidence, 'me', 401, closed('INVALID_SIGNATURE'));
      for (const probe of ['posts', 'garbage-posts'] as const)
        answer(evidence, probe, 401, closed('MISSING_AUTHORIZATION_HEADER'));
    },
    states: { smoke: 'fail', draft: 'fail', header: 'fail' },
  },
  {
    cause: 'routes-closed',
    title: 'every POST ended by wp_die',
    change: (evidence) => everyPost(evidence, error('wp_die', 403)),
    states: { ...tokenFails, header: 'fail' },
  },
  {
    cause: 'routes-closed',
    title: 'every POST refused by a page that PHP wrote',
    change: (evidence) => everyPost(evidence, closedPageOfPhp, [['x-powered-by', 'PHP/8.2.30']]),
    states: { ...tokenFails, header: 'fail' },
    told: ['routes-closed likely'],
  },
  {
    cause: 'routes-closed',
    title: 'the login closed, and the rest open',
    change(evidence) {
      refused(evidence, 'rest_forbidden');
      for (const probe of ['garbage-validate', 'plain-post'] as const)
        answer(evidence, probe, 403, error('rest_forbidden', 403));
    },
    states: { ...tokenFails, header: 'fail' },
  },
  {
    cause: 'routes-closed',
    title: 'writing closed, and the rest open',
    change: (evidence) => draftRefused(evidence, 403, error('acme_read_only', 403)),
    states: { draft: 'fail' },
    // The create is not sent twice.
    told: ['routes-closed likely'],
  },
  ...takenByOther(
    'IndieAuth, which refuses the tokens of others',
    'indieauth/1.0',
    401,
    error('invalid_token', 401),
  ),
  ...takenByOther(
    "the WP-API team's OAuth 2.0, which has a code for every step of a login",
    'oauth2',
    403,
    error('oauth2.authentication.attempt_authentication.invalid_token', 403),
  ),
  ...takenByOther(
    'a server for OAuth, which prints its refusal before the answer of WordPress',
    'enable-mastodon-apps',
    401,
    '{"error":"invalid_token","error_description":"No"}{"code":"jwt_auth_valid_token","data":{"status":200}}',
  ),
  {
    cause: 'bearer-taken-for-password',
    title: 'a plugin for Basic authentication that reads the token',
    change(evidence) {
      const taken = error('invalid_username', 500);
      validateRefused(evidence, taken);
      for (const probe of ['validate', 'garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 500, taken);
    },
    states: { ...validateFails, header: 'fail' },
  },
  {
    cause: 'maintenance-by-plugin',
    title: 'a page of maintenance that a plugin shows',
    change: (evidence) => everywhere(evidence, 503, comingSoon, [NOCACHE]),
    states: permalinksFail,
  },
  {
    cause: 'maintenance-by-plugin',
    title: 'a page of a site that opens soon',
    change: (evidence) => everywhere(evidence, 200, comingSoon, [NOCACHE]),
    states: permalinksFail,
    told: ['maintenance-by-plugin likely'],
  },
  {
    cause: 'plugin-inactive',
    title: 'the plugin inactive',
    change(evidence) {
      notSent(evidence, 'token');
      answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2'], routes: {} }));
      answer(evidence, 'garbage-validate', 404, error('rest_no_route', 404));
      answer(evidence, 'garbage-posts', 200, []);
      answer(evidence, 'graphql', 404, '<!DOCTYPE html><title>Page not found</title>');
    },
    states: namespaceFails,
  },
  {
    cause: 'plugin-inactive',
    title: 'the plugin inactive, and a plugin for another kind of login refuses every token',
    change(evidence) {
      notSent(evidence, 'token');
      answer(evidence, 'index', 200, indexWith({ namespaces: ['wp/v2', 'indieauth/1.0'], routes: {} }));
      for (const probe of ['garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 401, error('invalid_token', 401));
      answer(evidence, 'plain-post', 404, error('rest_no_route', 404));
      answer(evidence, 'graphql', 404, '<!DOCTYPE html><title>Page not found</title>');
    },
    states: namespaceFails,
  },
  other('Advanced Access Manager without its login', ['aam/v2'], ['/aam/v2/jwts']),
  other('CoCart JWT Authentication', ['cocart/jwt'], []),
  {
    ...other('a plugin that nobody knows', ['acme-jwt/v1'], ['/acme-jwt/v1/login']),
    told: ['other-jwt-plugin likely'],
  },
  {
    ...other('the app of BuddyBoss', ['buddyboss-app/auth/v1'], ['/buddyboss-app/auth/v1/jwt/token']),
    told: ['other-jwt-plugin likely'],
  },
  other('Simple JWT Authentication', ['simple-jwt-authentication/v1'], []),
  other("the WP-API team's plugin", [], ['/wp/v2/token', '/wp/v2/key-pair']),
  {
    cause: 'jwt-library-conflict',
    title: 'an older php-jwt that was loaded first',
    change(evidence) {
      validateRefused(evidence, phpJwt('Algorithm not allowed'));
      answer(evidence, 'unsigned-validate', 403, phpJwt('Algorithm not allowed'));
    },
    states: validateFails,
  },
  {
    cause: 'jwt-library-conflict',
    title: 'a newer php-jwt that was loaded first',
    change(evidence) {
      const words = '"kid" empty, unable to lookup correct key';
      validateRefused(evidence, phpJwt(words));
      answer(evidence, 'unsigned-validate', 403, phpJwt(words));
    },
    states: validateFails,
  },
  {
    cause: 'second-jwt-plugin',
    title: 'another JWT plugin that takes every token for its own',
    change(evidence) {
      const refusal = { success: false, data: { message: 'Signature verification failed', errorCode: 14 } };
      answer(
        evidence,
        'index',
        200,
        indexWith({ namespaces: ['wp/v2', 'jwt-auth/v1', 'simple-jwt-login/v1'] }),
      );
      validateRefused(evidence, refusal);
      for (const probe of ['validate', 'garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 400, refusal);
    },
    states: { ...validateFails, header: 'fail' },
  },
  {
    cause: 'rest-removed',
    title: 'pages of the theme where the API is',
    change(evidence) {
      everywhere(evidence, 404, page, [NOCACHE]);
    },
    states: permalinksFail,
    told: ['rest-removed likely'],
  },
];
