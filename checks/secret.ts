import { hasForeignIssuer } from '../evidence/claims.ts';
import type { Facts } from '../evidence/facts.ts';
import { isForgeable } from '../evidence/signature.ts';
import { ask, type Check, fail, type Judgement, pass, warn } from './check.ts';

export const secret: Check = {
  id: 'secret',
  order: 90, // green everywhere else and still unsafe
  question: 'the token is signed with a secret of its own, and its claims are sane',
  after: ['token'],
  needs: ['token'],
  judge(facts) {
    const signature = signatureJudged(facts);
    if (signature.state === 'fail') return signature;
    if (hasForeignIssuer(facts) && !facts.exchanges.validate) return ask('validate');
    const faults = facts.claimFaults();
    return faults.length > 0 ? fail(faults.map(({ says }) => says).join('; ')) : signature;
  },
};

/** What its signature is worth: whose it is, and whether the secret is known. */
export function signatureJudged(facts: Facts): Judgement<never> {
  const { token } = facts;
  const unsigned = facts.signatureFault();
  if (unsigned !== null) return fail(unsignedWords(unsigned, isForgeable(facts)));
  if (token === null || token.algorithm === null)
    return fail('the token cannot be read: it is no JSON Web Token');
  if (token.secret?.kind === 'published')
    return warn(
      `the signing secret is the published example "${token.secret.value}": anyone can sign a token`,
    );
  return token.secret
    ? warn(`the signing secret was guessed: it has ${token.secret.length} characters`)
    : pass;
}

function unsignedWords(fault: string, isForgeable: boolean): string {
  return isForgeable
    ? `the token is not signed, so anyone can make one: ${fault}`
    : `whether the token is signed cannot be seen: ${fault}`;
}
