import type { ClaimFault } from '../../evidence/claims.ts';
import { type Cause, type Clause, defineCause } from '../cause.ts';
import { answered, shows } from './common.ts';

/** What the token says of itself is wrong in this way. */
export const claim = (kind: ClaimFault['kind'], means: string): Clause => [
  shows('token', means, (_, facts) => facts.claimFaults().some((fault) => fault.kind === kind)),
];
/** The token works all the same. */
export const inForce = [
  answered('validate', 200, 'jwt_auth_valid_token', 'the site accepts what is signed with it'),
];
export const refused = answered(
  'validate',
  403,
  'jwt_auth_invalid_token',
  'the plugin refuses its own token',
);

/** Everything works, and whoever finds the secret can sign tokens as well. */
export function weakSecret(
  cause: Pick<Cause, 'id' | 'order' | 'says' | 'short'> & { kind: 'published' | 'guessable'; means: string },
): Cause {
  const { kind, means, ...declared } = cause;
  return defineCause({
    of: 'jwt',
    ...declared,
    layer: 'plugin',
    severity: 'warn',
    symptom: 'Nothing: everything works, for an attacker too.',
    explains: ['secret'],
    shownBy: [shows('token', means, (_, { token }) => token?.secret?.kind === kind)],
    supportedBy: inForce,
    fixes: ['shell-secret', 'wp-cli-secret', 'define-secret'],
  });
}
