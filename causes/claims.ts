import { type ClaimFault, claimFaults } from '../evidence/claims.ts';
import { signatureFault } from '../evidence/signature.ts';
import { type Clause, defineCause } from './cause.ts';
import { answered, shows } from './signs.ts';

const claim = (kind: ClaimFault['kind'], means: string): Clause => [
  shows('token', means, (_, evidence) => claimFaults(evidence).some((fault) => fault.kind === kind)),
];
const inForce = [
  answered('validate', 200, 'jwt_auth_valid_token', 'the site accepts what is signed with it'),
];
const refused = answered('validate', 403, 'jwt_auth_invalid_token', 'the plugin refuses its own token');

export const tokenExpiredAtIssue = defineCause({
  id: 'token-expired-at-issue',
  layer: 'plugin',
  says: 'Tokens have expired when they are issued: the jwt_auth_expire filter returns a duration, not a time',
  symptom: 'Login works, and the new token is refused with "Expired token".',
  explains: ['validate', 'secret'],
  shownBy: [claim('expired-at-issue', 'exp lies before the moment of issue')],
  supportedBy: [refused],
  fixes: ['mend-expire-filter'],
});

export const tokenUnsigned = defineCause({
  id: 'token-unsigned',
  layer: 'plugin',
  says: 'The login hands out tokens without a valid signature: a filter or another plugin makes them in place of the JWT plugin',
  symptom: 'Either every token is refused, or anyone can make one and sign in as anyone.',
  explains: ['validate', 'secret'],
  shownBy: [
    [
      shows(
        'token',
        'the token carries no signature of its algorithm',
        (_, evidence) => signatureFault(evidence) !== null,
      ),
    ],
  ],
  supportedBy: [...inForce, refused],
  fixes: ['restore-login-answer', 'use-hs-algorithm'],
});

export const clockSkew = defineCause({
  id: 'clock-skew',
  layer: 'plugin',
  says: "The clock that dates the tokens is not the clock of the web server's answers",
  symptom: 'A new token is refused for a while, or tokens expire too early.',
  explains: ['validate', 'secret'],
  shownBy: [claim('clock-skew', 'iat is far from the Date header of the same answer')],
  supportedBy: [refused],
  fixes: ['set-clocks'],
});

export const issuerMismatch = defineCause({
  id: 'issuer-mismatch',
  layer: 'wordpress',
  says: 'Tokens name another site than the one that checks them',
  symptom: 'Login works, and the new token is refused with jwt_auth_bad_iss.',
  explains: ['validate', 'secret'],
  shownBy: [claim('issuer-mismatch', 'iss is another address than home')],
  supportedBy: [answered('validate', 403, 'jwt_auth_bad_iss', 'the plugin compares and refuses')],
  fixes: ['align-home-in-place', 'align-home', 'pin-home'],
});

export const secretPublished = defineCause({
  id: 'secret-published',
  layer: 'plugin',
  severity: 'warn',
  says: 'The signing secret is a published example, so anyone can sign in as anyone',
  symptom: 'Nothing: everything works, for an attacker too.',
  explains: ['secret'],
  shownBy: [
    [
      shows(
        'token',
        'the signature verifies with a secret from the documentation',
        (_, { token }) => token?.secret?.kind === 'published',
      ),
    ],
  ],
  supportedBy: inForce,
  fixes: ['shell-secret', 'wp-cli-secret', 'define-secret'],
});

export const secretGuessable = defineCause({
  id: 'secret-guessable',
  layer: 'plugin',
  severity: 'warn',
  says: 'The signing secret is short or common enough to be guessed, so anyone can sign in as anyone',
  symptom: 'Nothing: everything works, for an attacker too.',
  explains: ['secret'],
  shownBy: [
    [
      shows(
        'token',
        'the signature verifies with a secret that was guessed',
        (_, { token }) => token?.secret?.kind === 'guessable',
      ),
    ],
  ],
  supportedBy: inForce,
  fixes: ['shell-secret', 'wp-cli-secret', 'define-secret'],
});
