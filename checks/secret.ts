import { hasForeignIssuer } from '../evidence/claims.ts';
import { isForgeable } from '../evidence/signature.ts';
import { ask, type Check, fail, pass, warn } from './check.ts';

export const secret: Check = {
  id: 'secret',
  order: 90, // green everywhere else and still unsafe
  question: 'the token is signed with a secret of its own, and its claims are sane',
  after: ['token'],
  needs: ['token'],
  judge(facts) {
    const { token } = facts;
    const unsigned = facts.signatureFault();
    if (unsigned !== null) return fail(unsignedWords(unsigned, isForgeable(facts)));
    if (token === null || token.algorithm === null)
      return fail('the token cannot be read: it is no JSON Web Token');
    if (hasForeignIssuer(facts) && !facts.exchanges.validate) return ask('validate');
    const faults = facts.claimFaults();
    if (faults.length > 0) return fail(faults.map(({ says }) => says).join('; '));
    if (token.secret?.kind === 'published')
      return warn(
        `the signing secret is the published example "${token.secret.value}": anyone can sign a token`,
      );
    if (token.secret) return warn(`the signing secret was guessed: it has ${token.secret.length} characters`);
    return pass;
  },
};

function unsignedWords(fault: string, isForgeable: boolean): string {
  return isForgeable
    ? `the token is not signed, so anyone can make one: ${fault}`
    : `whether the token is signed cannot be seen: ${fault}`;
}
