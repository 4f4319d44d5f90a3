import type { Evidence } from '../../../../evidence/evidence.ts';
import { answer, error } from '../evidence.ts';
import {
  anonymous,
  draftRefused,
  type Mutation,
  phpJwt,
  refused,
  tokenFails,
  validateFails,
  validateRefused,
} from './mutation.ts';
import { breaksOff } from './parts.ts';

const badConfig = error('jwt_auth_bad_config', 403);

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

/** Causes in the secret, the tokens and the answers of the plugin. */
export const pluginTokens: Mutation[] = [
  {
    cause: 'secret-missing',
    title: 'the secret missing',
    change(evidence) {
      refused(evidence, 'jwt_auth_bad_config');
      for (const probe of ['garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 403, badConfig);
    },
    states: tokenFails,
  },
  {
    cause: 'secret-missing',
    title: 'the secret missing, seen without credentials',
    change(evidence) {
      anonymous(evidence);
      for (const probe of ['garbage-validate', 'garbage-posts'] as const)
        answer(evidence, probe, 403, badConfig);
    },
    states: tokenFails,
  },
  {
    cause: 'secret-defined-late',
    title: 'the secret defined below the line that loads WordPress',
    change(evidence) {
      draftRefused(evidence, 403, badConfig);
      answer(evidence, 'garbage-posts', 403, badConfig);
    },
    states: { draft: 'fail' },
  },
  {
    cause: 'secret-defined-late',
    title: 'the same, seen without credentials',
    change(evidence) {
      anonymous(evidence);
      answer(evidence, 'garbage-posts', 403, badConfig);
    },
    states: { token: 'skipped', validate: 'skipped', draft: 'fail', secret: 'skipped' },
  },
  {
    cause: 'secret-too-short',
    title: 'a short secret and php-jwt 7',
    change: (evidence) => breaksOff(evidence, 'Provided key is too short'),
    states: tokenFails,
  },
  {
    cause: 'secret-changed',
    title: 'another secret for checking than for signing',
    change(evidence) {
      validateRefused(evidence, phpJwt('Signature verification failed'));
      answer(evidence, 'me', 403, phpJwt('Signature verification failed'));
    },
    states: validateFails,
  },
  {
    cause: 'algorithm-unsupported',
    title: 'an algorithm that php-jwt cannot sign with',
    change: (evidence) => breaksOff(evidence, 'Incorrect key for this algorithm'),
    states: tokenFails,
  },
  {
    cause: 'algorithm-unsupported',
    title: 'an algorithm that the plugin does not know',
    change(evidence) {
      refused(evidence, 'jwt_auth_unsupported_algorithm');
      for (const probe of ['garbage-validate', 'garbage-posts', 'unsigned-validate'] as const)
        answer(evidence, probe, 403, error('jwt_auth_unsupported_algorithm', 403));
    },
    states: tokenFails,
  },
  {
    cause: 'response-reshaped',
    title: 'a login that answers in another form',
    change(evidence) {
      refused(evidence, 'x');
      answer(evidence, 'token', 200, { jwt: '«token»', user: 'admin' }, [['x-powered-by', 'PHP/8.2.1']]);
    },
    states: tokenFails,
  },
  {
    cause: 'response-reshaped',
    title: 'posts without their titles',
    change: (evidence) => answer(evidence, 'posts', 200, [{ id: 1, heading: 'Hello world!' }]),
    states: { smoke: 'fail' },
  },
  {
    cause: 'token-unsigned',
    title: 'tokens without a signature that are accepted',
    change(evidence) {
      if (evidence.token) evidence.token.unsigned = 'algorithm-none';
    },
    states: { secret: 'fail' },
  },
  {
    cause: 'token-unsigned',
    title: 'tokens without a signature that the plugin refuses',
    change(evidence) {
      if (evidence.token) evidence.token.unsigned = 'signature-missing';
      validateRefused(evidence, phpJwt('Signature verification failed'));
      answer(evidence, 'me', 403, phpJwt('Signature verification failed'));
    },
    states: { ...validateFails, secret: 'fail' },
  },
  {
    cause: 'token-expired-at-issue',
    title: 'tokens that have expired when they are issued',
    change(evidence) {
      if (evidence.token) evidence.token.exp = 604_800;
      validateRefused(evidence, phpJwt('Expired token'));
    },
    states: { ...validateFails, secret: 'fail' },
  },
  {
    cause: 'clock-skew',
    title: 'a clock that is an hour fast',
    change(evidence) {
      const { token } = evidence;
      if (token?.iat)
        Object.assign(token, { iat: token.iat + 3600, nbf: token.iat, exp: token.iat + 608_400 });
    },
    states: { secret: 'fail' },
    // The clock of the answers is seen once.
    told: ['clock-skew likely'],
  },
  secretIs('secret-published', 'a published secret', { kind: 'published', value: 'your-top-secret-key' }),
  secretIs('secret-guessable', 'a guessable secret', { kind: 'guessable', length: 6 }),
];
