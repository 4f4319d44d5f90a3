import { expect, test } from '@playwright/test';
import { checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { diagnose } from '../../visit/diagnose.ts';
import { judge } from '../../visit/verdict.ts';
import { answer, breakDown, error, healthy, judged } from './support/evidence.ts';

const page = '<!DOCTYPE html><html><head><title>Not Found</title></head><body>Not Found</body></html>';
const gone = error('rest_no_route', 404);
const index = { namespaces: ['wp/v2'], home: 'http://127.0.0.1', routes: {} };
const link = (root: string): [string, string][] => [['link', `<${root}>; rel="https://api.w.org/"`]];

interface Case {
  title: string;
  change(evidence: Evidence): void;
  /** Every check that does not pass. */
  states: Record<string, string>;
  /** These and no others. */
  findings: string[];
}

const cases: Case[] = [
  { title: 'a healthy site', change: () => {}, states: {}, findings: [] },
  {
    title: 'the header dropped by the web server',
    change(evidence) {
      answer(evidence, 'validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: { validate: 'fail', draft: 'blocked by validate', header: 'fail' },
    findings: ['authorization-header-stripped certain'],
  },
  {
    title: 'plain permalinks, where the web server sends everything to WordPress',
    change(evidence) {
      answer(evidence, 'posts', 301, '', [['location', '/wp-json/wp/v2/posts/']]);
      answer(evidence, 'index', 200, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'pathinfo-index', 200, page);
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
    },
    states: { smoke: 'fail', permalinks: 'fail' },
    findings: ['permalinks-plain certain'],
  },
  {
    title: 'no rewrite rules in the web server',
    change(evidence) {
      answer(evidence, 'posts', 404, page);
      answer(evidence, 'index', 404, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'pathinfo-index', 200, healthyIndex());
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/wp-json/`));
    },
    states: { smoke: 'fail', permalinks: 'fail' },
    findings: ['rewrite-missing certain'],
  },
  {
    title: 'the plugin inactive',
    change(evidence) {
      notSent(evidence, 'token');
      answer(evidence, 'index', 200, index);
      answer(evidence, 'garbage-validate', 404, gone);
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: {
      namespace: 'fail',
      token: 'blocked by namespace',
      validate: 'blocked by namespace',
      draft: 'blocked by namespace',
      header: 'blocked by namespace',
      secret: 'blocked by namespace',
    },
    findings: ['plugin-inactive certain'],
  },
  {
    title: 'the secret missing',
    change(evidence) {
      notSent(evidence);
      for (const probe of ['token', 'garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 403, error('jwt_auth_bad_config', 403));
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      secret: 'blocked by token',
    },
    findings: ['secret-missing certain'],
  },
  {
    title: 'the secret missing, seen without credentials',
    change(evidence) {
      anonymous(evidence);
      answer(evidence, 'garbage-validate', 403, error('jwt_auth_bad_config', 403));
      answer(evidence, 'garbage-posts', 403, error('jwt_auth_bad_config', 403));
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      secret: 'blocked by token',
    },
    findings: ['secret-missing certain'],
  },
  {
    title: 'a healthy site without credentials',
    change: anonymous,
    states: { token: 'skipped', validate: 'skipped', draft: 'skipped', secret: 'skipped' },
    findings: [],
  },
  {
    title: 'a wrong password',
    change(evidence) {
      refused(evidence, '[jwt_auth] incorrect_password');
      answer(evidence, 'bogus-login', 403, error('[jwt_auth] invalid_email', 403));
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      secret: 'blocked by token',
    },
    findings: ['wrong-password certain'],
  },
  {
    title: 'a wrong password at a read-only site, where no wrong login may confirm it',
    change(evidence) {
      evidence.site.read_only = true;
      refused(evidence, '[jwt_auth] incorrect_password');
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      secret: 'blocked by token',
    },
    findings: ['wrong-password possible', 'login-protection possible'],
  },
  {
    title: 'a login protection that answers every login alike is no wrong password',
    change(evidence) {
      refused(evidence, '[jwt_auth] incorrect_password');
      answer(evidence, 'bogus-login', 403, error('[jwt_auth] incorrect_password', 403));
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      secret: 'blocked by token',
    },
    findings: ['login-protection certain'],
  },
  {
    title: 'an unknown user',
    change(evidence) {
      refused(evidence, '[jwt_auth] invalid_username');
      answer(evidence, 'bogus-login', 403, error('[jwt_auth] invalid_email', 403));
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      secret: 'blocked by token',
    },
    findings: ['unknown-user certain'],
  },
  {
    title: 'a subscriber',
    change(evidence) {
      answer(evidence, 'draft', 403, error('rest_cannot_create', 403));
      answer(evidence, 'me', 200, { id: 2, roles: ['subscriber'], capabilities: { read: true } });
    },
    states: { draft: 'fail' },
    findings: ['role-without-edit-posts certain'],
  },
  {
    title: 'a draft that cannot be deleted',
    change(evidence) {
      for (const probe of ['draft-delete', 'draft-delete-override'] as const)
        answer(evidence, probe, 403, page);
      answer(evidence, 'draft-gone', 200, { id: 4, status: 'draft' });
    },
    states: { draft: 'fail' },
    findings: ['draft-left-behind certain'],
  },
  {
    title: 'a published secret',
    change: (evidence) => secretIs(evidence, { kind: 'published', value: 'your-top-secret-key' }),
    states: { secret: 'warn' },
    findings: ['secret-published certain'],
  },
  {
    title: 'a guessable secret',
    change: (evidence) => secretIs(evidence, { kind: 'guessable', length: 6 }),
    states: { secret: 'warn' },
    findings: ['secret-guessable certain'],
  },
  {
    title: 'tokens that have expired when they are issued',
    change(evidence) {
      if (evidence.token) evidence.token.exp = 604_800;
      answer(evidence, 'validate', 403, error('jwt_auth_invalid_token', 403));
    },
    states: { validate: 'fail', draft: 'blocked by validate', secret: 'fail' },
    findings: ['token-expired-at-issue certain'],
  },
  {
    title: 'an issuer that is not the home of the site',
    change(evidence) {
      if (evidence.token) evidence.token.iss = 'https://old.example';
      answer(evidence, 'validate', 403, error('jwt_auth_bad_iss', 403));
    },
    states: { validate: 'fail', draft: 'blocked by validate', secret: 'fail' },
    findings: ['issuer-mismatch certain'],
  },
  {
    title: 'http that redirects to https',
    change(evidence) {
      const moved = JSON.parse(
        JSON.stringify(healthyIndex()).replaceAll(evidence.site.url, 'http://shop.example'),
      );
      const secure = (route: string): [string, string][] => [['location', `https://shop.example${route}`]];
      asSite(evidence, 'http://shop.example');
      answer(evidence, 'posts', 301, page, secure('/wp-json/wp/v2/posts'));
      answer(evidence, 'index', 301, page, secure('/wp-json/'));
      answer(evidence, 'redirected-index', 200, moved);
      for (const probe of ['rest-route-index', 'pathinfo-index', 'home'] as const)
        answer(evidence, probe, 301, page, secure('/'));
    },
    states: { smoke: 'fail', permalinks: 'fail' },
    findings: ['redirect-to-https certain'],
  },
  {
    title: 'a host name that does not resolve',
    change: (evidence) => unreachable(evidence, 'dns-failure'),
    states: unreachableStates(),
    findings: ['dns-failure certain'],
  },
  {
    title: 'an expired certificate',
    change: (evidence) => unreachable(evidence, 'tls-expired'),
    states: unreachableStates(),
    findings: ['tls-expired certain'],
  },
  {
    title: 'old rewrite rules and no secret: both are named',
    change(evidence) {
      refused(evidence, 'jwt_auth_bad_config');
      answer(evidence, 'bogus-login', 403, error('jwt_auth_bad_config', 403));
      answer(evidence, 'garbage-validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: {
      token: 'fail',
      validate: 'blocked by token',
      draft: 'blocked by token',
      header: 'fail',
      secret: 'blocked by token',
    },
    findings: ['authorization-header-stripped certain', 'secret-missing certain'],
  },
  {
    title: 'plain permalinks and a lost header: both are named',
    change(evidence) {
      answer(evidence, 'posts', 404, page);
      answer(evidence, 'index', 404, page);
      answer(evidence, 'rest-route-index', 200, healthyIndex());
      answer(evidence, 'pathinfo-index', 404, page);
      answer(evidence, 'home', 200, '', link(`${evidence.site.url}/index.php?rest_route=/`));
      answer(evidence, 'validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: {
      smoke: 'fail',
      permalinks: 'fail',
      validate: 'fail',
      draft: 'blocked by validate',
      header: 'fail',
    },
    findings: ['authorization-header-stripped certain', 'permalinks-plain certain'],
  },
  {
    title: 'a lost header where iss and home differ as well: only what was refused is named',
    change(evidence) {
      if (evidence.token) evidence.token.iss = 'https://other.example';
      answer(evidence, 'validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: { validate: 'fail', draft: 'blocked by validate', header: 'fail' },
    findings: ['authorization-header-stripped certain'],
  },
  {
    title: 'an iss that differs from home and is accepted is nothing',
    change(evidence) {
      if (evidence.token) evidence.token.iss = 'https://other.example';
    },
    states: {},
    findings: [],
  },
  {
    title: 'a lost header and tokens that have expired at issue: both are named',
    change(evidence) {
      if (evidence.token) evidence.token.exp = 604_800;
      answer(evidence, 'validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-validate', 403, error('jwt_auth_no_auth_header', 403));
      answer(evidence, 'garbage-posts', 200, []);
    },
    states: { validate: 'fail', draft: 'blocked by validate', header: 'fail', secret: 'fail' },
    findings: ['authorization-header-stripped certain', 'token-expired-at-issue likely'],
  },
  {
    title: 'an answer that fits no cause',
    change: (evidence) => answer(evidence, 'draft', 418, page),
    states: { draft: 'fail' },
    findings: ['unrecognised possible'],
  },
];

for (const { title, change, states, findings } of cases) {
  test(title, () => {
    const evidence = healthy();
    change(evidence);
    expect(judged(evidence)).toEqual({ states, findings, ask: null });
  });
}

for (const { title, change, findings } of cases) {
  test(`one check alone is told no other cause: ${title}`, () => {
    const evidence = healthy();
    change(evidence);
    for (const id of checkIds) {
      const outcome = judge(id, evidence);
      if (!('verdict' in outcome)) continue;
      const alone = diagnose(evidence, [outcome.verdict]).findings;
      expect(findings).toEqual(
        expect.arrayContaining(alone.map(({ cause, certainty }) => `${cause} ${certainty}`)),
      );
    }
  });
}

test('a failing check asks for the one probe that would tell', () => {
  const evidence = healthy();
  answer(evidence, 'draft', 403, error('rest_cannot_create', 403));
  expect(judged(evidence).ask).toBe('me');
});

function healthyIndex(): unknown {
  const { response } = healthy().exchanges.index ?? {};
  return response?.kept ?? JSON.parse(response?.text ?? '{}');
}

function anonymous(evidence: Evidence): void {
  evidence.site.has_credentials = false;
  notSent(evidence, 'token');
}

/** The login and what builds on it: a visit that is blocked before it sends none of these. */
function notSent(evidence: Evidence, ...others: string[]): void {
  evidence.token = null;
  for (const probe of [...others, 'validate', 'draft', 'draft-delete', 'draft-gone']) {
    delete evidence.exchanges[probe];
  }
}

function refused(evidence: Evidence, code: string): void {
  notSent(evidence);
  answer(evidence, 'token', 403, error(code, 403));
}

function secretIs(evidence: Evidence, secret: NonNullable<Evidence['token']>['secret']): void {
  if (evidence.token) evidence.token.secret = secret;
}

/** The same visit to a site of another address. */
function asSite(evidence: Evidence, url: string): void {
  const moved: Evidence = JSON.parse(JSON.stringify(evidence).replaceAll(evidence.site.url, url));
  Object.assign(evidence, moved);
}

function unreachable(evidence: Evidence, kind: 'dns-failure' | 'tls-expired'): void {
  evidence.exchanges = {};
  evidence.token = null;
  breakDown(evidence, 'posts', kind);
  breakDown(evidence, 'home', kind);
}

function unreachableStates(): Record<string, string> {
  const blocked = ['permalinks', 'namespace', 'token', 'validate', 'draft', 'header', 'cors', 'secret'];
  return { smoke: 'fail', ...Object.fromEntries(blocked.map((check) => [check, 'blocked by smoke'])) };
}
