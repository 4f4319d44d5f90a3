import type { Evidence } from '../../../../evidence/evidence.ts';
import { answer, error } from '../evidence.ts';
import { draftRefused, type Mutation, refused, tokenFails } from './mutation.ts';

const login = (cause: Mutation['cause'], title: string, code: string, bogus: string): Mutation => ({
  cause,
  title,
  change(evidence) {
    refused(evidence, `[jwt_auth] ${code}`);
    answer(evidence, 'bogus-login', 403, error(`[jwt_auth] ${bogus}`, 403));
  },
  states: tokenFails,
});

const secretIs = (
  cause: Mutation['cause'],
  title: string,
  secret: NonNullable<NonNullable<Evidence['token']>['secret']>,
): Mutation => ({
  cause,
  title,
  change(evidence) {
    if (evidence.token) evidence.token.secret = secret;
  },
  states: { secret: 'warn' },
});

/** Causes in the account, in the secret that everything works with, and in what the visit leaves. */
export const accountMutations: Mutation[] = [
  login('wrong-password', 'a wrong password', 'incorrect_password', 'invalid_email'),
  login('unknown-user', 'an unknown user', 'invalid_username', 'invalid_email'),
  login('login-protection', 'a captcha before every login', 'captcha_error', 'captcha_error'),
  login(
    'login-protection',
    'a protection that answers every login as a wrong password',
    'incorrect_password',
    'incorrect_password',
  ),
  {
    cause: 'role-without-edit-posts',
    title: 'a subscriber',
    change(evidence) {
      draftRefused(evidence, 403, error('rest_cannot_create', 403));
      answer(evidence, 'me', 200, { id: 2, roles: ['subscriber'], capabilities: { read: true } });
    },
    states: { draft: 'fail' },
  },
  {
    cause: 'user-deleted',
    title: 'a user that was deleted after the login',
    change(evidence) {
      draftRefused(evidence, 401, error('rest_cannot_create', 401));
      answer(evidence, 'me', 401, error('rest_not_logged_in', 401));
    },
    states: { draft: 'fail' },
  },
  secretIs('secret-published', 'a published secret', { kind: 'published', value: 'your-top-secret-key' }),
  secretIs('secret-guessable', 'a guessable secret', { kind: 'guessable', length: 6 }),
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
];
