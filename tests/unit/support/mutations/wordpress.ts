import type { Evidence } from '../../../../evidence/evidence.ts';
import { answer, error } from '../evidence.ts';
import {
  draftRefused,
  elsewhere,
  everywhere,
  healthyIndex,
  link,
  type Mutation,
  notPretty,
  page,
  permalinksFail,
  tokenFails,
  validateFails,
  validateRefused,
} from './mutation.ts';
import { breaksOff, ownPage } from './parts.ts';

/** As a plugin before 1.3.3 does at ?rest_route=. */
const ignoringTokens = (evidence: Evidence): void => {
  draftRefused(evidence, 401, error('rest_cannot_create', 401));
  answer(evidence, 'me', 401, error('rest_not_logged_in', 401));
  answer(evidence, 'garbage-posts', 200, []);
};

/** Causes in WordPress itself. */
export const wordpress: Mutation[] = [
  ownPage(
    'maintenance-mode',
    'an update that runs',
    503,
    'wp_die',
    '<!DOCTYPE html><title>Maintenance</title>',
  ),
  ownPage('database-down', 'no database', 500, 'wp_die', '<!DOCTYPE html><title>Database Error</title>'),
  ownPage('critical-error', 'a plugin that breaks off', 500, 'internal_server_error', '<!DOCTYPE html><p>x'),
  {
    cause: 'critical-error',
    title: 'a typing mistake in wp-config.php',
    change(evidence) {
      everywhere(evidence, 500, '');
      answer(evidence, 'static-file', 200, 'GIF89a');
    },
    states: permalinksFail,
  },
  {
    cause: 'critical-error-at-login',
    title: 'a plugin that breaks off the login alone',
    change: (evidence) => breaksOff(evidence, 'Signature verification failed'),
    states: tokenFails,
  },
  {
    cause: 'critical-error-at-login',
    title: 'the same, where PHP prints the error and the status stays 200',
    change(evidence) {
      breaksOff(evidence, 'Signature verification failed');
      answer(evidence, 'token', 200, '<br />\n<b>Fatal error</b>:  Uncaught RuntimeException: no LDAP');
    },
    states: tokenFails,
  },
  {
    cause: 'critical-error-with-token',
    title: 'a plugin that breaks off as soon as a token comes',
    change(evidence) {
      const broken = error('internal_server_error', 500);
      validateRefused(evidence, broken);
      for (const probe of ['validate', 'garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 500, broken);
    },
    states: { ...validateFails, header: 'fail' },
  },
  {
    cause: 'critical-error-at-validate',
    title: 'a plugin that breaks off the check of every token',
    change(evidence) {
      const broken = error('internal_server_error', 500);
      validateRefused(evidence, broken);
      for (const probe of ['validate', 'garbage-validate'] as const) answer(evidence, probe, 500, broken);
    },
    states: { ...validateFails, header: 'fail' },
  },
  {
    cause: 'permalinks-plain',
    title: 'plain permalinks, where the web server sends everything to WordPress',
    change(evidence) {
      notPretty(evidence, 200, page);
      answer(evidence, 'posts', 301, '', [['location', '/wp-json/wp/v2/posts/']]);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
    },
    states: elsewhere,
  },
  {
    cause: 'permalinks-plain',
    title: 'plain permalinks, and a plugin that looks for no token at the address that is left',
    change(evidence) {
      notPretty(evidence, 404, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
      ignoringTokens(evidence);
    },
    states: { ...elsewhere, draft: 'fail', header: 'fail' },
  },
  {
    cause: 'index-permalinks',
    title: 'permalinks that go through index.php',
    change(evidence) {
      notPretty(evidence, 404, page);
      const announced = link(`${evidence.site.url}/index.php/wp-json/`);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), announced);
      answer(evidence, 'pathinfo-index', 200, healthyIndex(), announced);
    },
    states: elsewhere,
  },
  {
    cause: 'rest-prefix-changed',
    title: 'another word in place of wp-json',
    change(evidence) {
      notPretty(evidence, 404, page);
      const announced = link(`${evidence.site.url}/api/`);
      answer(evidence, 'rest-route-index', 200, healthyIndex(), announced);
      answer(evidence, 'announced-index', 200, healthyIndex(), announced);
    },
    states: elsewhere,
  },
  {
    cause: 'issuer-mismatch',
    title: 'a home that differs where a token comes',
    change: (evidence) => validateRefused(evidence, error('jwt_auth_bad_iss', 403)),
    states: validateFails,
  },
  {
    cause: 'issuer-mismatch',
    title: 'an issuer that is not the home of the site',
    change(evidence) {
      if (evidence.token) evidence.token.iss = 'https://old.example';
      validateRefused(evidence, error('jwt_auth_bad_iss', 403));
    },
    states: { ...validateFails, secret: 'fail' },
  },
  {
    cause: 'draft-left-behind',
    title: 'a draft that cannot be deleted',
    change(evidence) {
      for (const probe of ['draft-delete', 'draft-delete-override'] as const)
        answer(evidence, probe, 403, '<!DOCTYPE html><title>Forbidden</title>');
      answer(evidence, 'draft-gone', 200, { id: 4, status: 'draft' });
    },
    states: { draft: 'fail' },
  },
  {
    cause: 'draft-left-behind',
    title: 'a draft that goes to the trash, where the query is lost before any address is rewritten',
    change(evidence) {
      answer(evidence, 'draft-delete', 200, { id: 4, status: 'trash' });
      answer(evidence, 'draft-gone', 200, { id: 4, status: 'trash' });
      answer(evidence, 'draft-gone-uncached', 200, { id: 4, status: 'trash' });
      answer(evidence, 'rest-route-index', 200, page);
    },
    states: { draft: 'fail' },
  },
];
