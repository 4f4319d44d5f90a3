import { defineCause } from '../cause.ts';
import { inForce, refused } from '../signs/claims.ts';
import { shows } from '../signs/common.ts';

export const tokenUnsigned = defineCause({
  id: 'token-unsigned',
  layer: 'plugin',
  order: 490,
  of: 'jwt',
  says: 'The login hands out tokens without a valid signature: a filter or another plugin makes them in place of the JWT plugin',
  short: 'token not signed',
  symptom: 'Either every token is refused, or anyone can make one and sign in as anyone.',
  explains: ['validate', 'secret'],
  shownBy: [
    [
      shows(
        'token',
        'the token carries no signature of its algorithm',
        (_, facts) => facts.signatureFault() !== null,
      ),
    ],
  ],
  supportedBy: [...inForce, refused],
  fixes: ['restore-login-answer', 'use-hs-algorithm'],
});
