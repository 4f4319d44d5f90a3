import { defineCause } from '../cause.ts';
import { says, shows } from '../signs/common.ts';

export const secretChanged = defineCause({
  id: 'secret-changed',
  layer: 'plugin',
  order: 460,
  of: 'jwt',
  says: 'A token is checked with another secret than it was signed with: it changed in between, or the servers of the site differ',
  short: 'secret changed',
  symptom: 'Login works, and the new token is refused with "Signature verification failed".',
  explains: ['validate'],
  shownBy: [
    says('validate', /^Signature verification failed/i, 'the signature of a new token does not fit'),
    says('me', /^Signature verification failed/i, 'nor does it at another address'),
  ],
  refutedBy: [
    shows('token', 'there is no signature that could fit', (_, facts) => facts.signatureFault() !== null),
  ],
  fixes: ['ask-the-host'],
});
