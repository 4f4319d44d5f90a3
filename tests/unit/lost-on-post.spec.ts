import { expect, test } from '@playwright/test';
import type { Evidence } from '../../evidence/evidence.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { answer, error, model, savedOf } from './support/evidence.ts';
import { byApplicationPassword } from './support/mutations/application-password.ts';
import { draftRefused } from './support/mutations/mutation.ts';
import { noHeader } from './support/mutations/parts.ts';
import { byWooCommerceKey } from './support/mutations/woocommerce.ts';

const LOST = 'authorization-lost-on-post';

const guest = error('rest_cannot_create', 401);

const named = (change: (evidence: Evidence) => void): string[] => {
  const evidence = model();
  change(evidence);
  return siteReport(savedOf(evidence), rejudged(evidence)).findings.map(({ cause }) => cause);
};

const byPassword = (change: (evidence: Evidence) => void) =>
  named((evidence) => {
    byApplicationPassword(evidence);
    change(evidence);
  });

test('without credentials the JWT plugin alone shows it', () => {
  const causes = named((evidence) => {
    evidence.site.has_credentials = false;
    evidence.token = null;
    evidence.exchanges = {
      ...Object.fromEntries(
        (['posts', 'index', 'garbage-posts', 'preflight'] as const).map((probe) => [
          probe,
          evidence.exchanges[probe],
        ]),
      ),
    };
    answer(evidence, 'garbage-validate', 403, noHeader);
  });
  expect(causes).toEqual([LOST]);
});

test('what a security plugin answers to guests may also be for this route alone', () => {
  const causes = byPassword((evidence) => draftRefused(evidence, 401, error('rest_not_logged_in', 401)));
  expect(causes).toEqual([LOST, 'routes-closed']);
});

const lookAlikes: Record<string, [(evidence: Evidence) => void, string[]]> = {
  'a user who may not write gets 403': [
    (evidence) => {
      draftRefused(evidence, 403, error('rest_cannot_create', 403));
      answer(evidence, 'me', 200, { id: 1, roles: ['subscriber'], capabilities: { read: true } });
    },
    ['role-without-edit-posts'],
  ],
  'the body of the POST is lost, and its header is not': [
    (evidence) => draftRefused(evidence, 400, error('empty_content', 400)),
    ['body-lost'],
  ],
  'a nonce is asked for, so somebody was seen': [
    (evidence) => draftRefused(evidence, 403, error('rest_cookie_invalid_nonce', 403)),
    ['routes-closed'],
  ],
  'the answer to the GET is out of a cache': [
    (evidence) => {
      draftRefused(evidence, 401, guest);
      answer(evidence, 'introspect', 200, { uuid: 'u' }, [['x-cache', 'HIT']]);
    },
    ['rest-cached', 'unrecognised'],
  ],
};

for (const [title, [change, causes]] of Object.entries(lookAlikes))
  test(`not where ${title}`, () => expect(byPassword(change)).toEqual(causes));

test('not where the token was accepted with a POST, and its user is gone', () => {
  const causes = named((evidence) => {
    draftRefused(evidence, 401, guest);
    answer(evidence, 'me', 401, error('rest_not_logged_in', 401));
  });
  expect(causes).toEqual(['user-deleted']);
});

test('not where the token ran out between the two', () => {
  const causes = named((evidence) => draftRefused(evidence, 403, error('jwt_auth_invalid_token', 403)));
  expect(causes).not.toContain(LOST);
});

test('not where a POST with a false token is seen', () => {
  const causes = named((evidence) => {
    draftRefused(evidence, 401, guest);
    answer(evidence, 'me', 200, { id: 1, capabilities: { edit_posts: true } });
  });
  expect(causes).not.toContain(LOST);
});

test('not where a consumer key may only read', () => {
  const causes = named((evidence) => {
    byWooCommerceKey(evidence);
    answer(evidence, 'wc-batch', 401, error('woocommerce_rest_authentication_error', 401));
  });
  expect(causes).toEqual(['woocommerce-key-read-only']);
});
