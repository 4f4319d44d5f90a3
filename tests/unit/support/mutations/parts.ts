import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header, NetworkFailureKind } from '../../../../evidence/exchange.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer, breakOff, error } from '../evidence.ts';
import {
  apachePage,
  type Mutation,
  notSent,
  phpJwt,
  refused,
  tokenFails,
  validateRefused,
} from './mutation.ts';

// What several mutations change in the same way.

/** The answers of a visit that logs in, and goes no further when it cannot read the answer. */
const answered = ['posts', 'index', 'token', 'garbage-validate', 'garbage-posts', 'preflight'] as const;

const brokenAnswers = {
  smoke: 'fail',
  permalinks: 'fail',
  namespace: 'fail',
  token: 'fail',
  validate: 'blocked by token',
  draft: 'blocked by token',
  header: 'fail',
  cors: 'fail',
  secret: 'blocked by token',
};

export const broken = (
  cause: Mutation['cause'],
  title: string,
  kind: NetworkFailureKind,
  headers: Header[],
  probes: readonly ProbeId[] = answered,
): Mutation => ({
  cause,
  title,
  change(evidence) {
    for (const probe of probes) breakOff(evidence, probe, kind, headers);
    if (probes === answered) notSent(evidence);
  },
  states: brokenAnswers,
});

export const forbidden = apachePage('403 Forbidden');

export const isRefused = (evidence: Evidence, status: number, body: string, ...probes: ProbeId[]): void => {
  for (const probe of probes) answer(evidence, probe, status, body);
};

export const noHeader = error('jwt_auth_no_auth_header', 403);

export const jwtIndex = { namespace: 'jwt-auth/v1', routes: {} };

/** Every POST is refused, and the login with it. */
export const withoutPost = (evidence: Evidence, status: number, body: string): void => {
  notSent(evidence);
  isRefused(evidence, status, body, 'token', 'garbage-validate', 'plain-post');
  answer(evidence, 'jwt-index', 200, jwtIndex);
};

/** WordPress answers, and nothing but this: then permalinks pass, and every request after it is answered alike. */
const answersAlone = {
  smoke: 'fail',
  namespace: 'fail',
  token: 'fail',
  validate: 'blocked by token',
  draft: 'blocked by token',
  header: 'fail',
  cors: 'fail',
  secret: 'blocked by token',
};

export const ownPage = (
  cause: Mutation['cause'],
  title: string,
  status: number,
  code: string,
  body: unknown,
): Mutation => ({
  cause,
  title,
  change(evidence) {
    notSent(evidence);
    answer(evidence, 'posts', status, body, status === 503 ? [['retry-after', '600']] : []);
    const probes = ['index', 'jwt-index', 'token', 'garbage-validate', 'garbage-posts', 'preflight'] as const;
    for (const probe of probes) answer(evidence, probe, status, error(code, status));
  },
  states: answersAlone,
});

/** The header gets to PHP neither on a POST nor on a GET. */
export const headerLost = (evidence: Evidence): void => {
  validateRefused(evidence, noHeader);
  answer(evidence, 'garbage-validate', 403, noHeader);
  answer(evidence, 'garbage-posts', 200, []);
};

export const breaksOff = (evidence: Evidence, says: string): void => {
  refused(evidence, 'internal_server_error', 500);
  answer(evidence, 'unsigned-validate', 403, phpJwt(says));
};

/** What WordPress says itself: the label and the user in bold, and a link to a new password. */
export const coreRefusal = {
  ...error('[jwt_auth] incorrect_password', 403),
  message:
    '<strong>Error:</strong> The password you entered for the username <strong>admin</strong> is incorrect. <a href="https://shop.example/wp-login.php?action=lostpassword">Lost your password?</a>',
};

export const loginForm = (within = '') =>
  `<!DOCTYPE html><html><head><title>Log In</title></head><body class="login">${within}<form name="loginform" id="loginform" action="https://shop.example/wp-login.php" method="post"></form></body></html>`;

export const login = (
  cause: Mutation['cause'],
  title: string,
  refusal: unknown,
  change: (evidence: Evidence) => void = (evidence) => answer(evidence, 'login-page', 200, loginForm()),
): Omit<Mutation, 'told'> => ({
  cause,
  title,
  change(evidence) {
    refused(evidence, '');
    answer(evidence, 'token', 403, refusal);
    change(evidence);
  },
  states: tokenFails,
});
