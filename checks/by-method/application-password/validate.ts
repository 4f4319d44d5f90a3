import { isTakenForPassword } from '../../../evidence/closed.ts';
import { describeAnswer } from '../../../evidence/describe.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import type { Facts } from '../../../evidence/facts.ts';
import { type CredentialAnswer, credentialAnswer } from '../../../evidence/methods/credential-answer.ts';
import {
  credentialSeen,
  editAnswer,
  isHidden,
  isRefusedToGuests,
  meAnswer,
} from '../../../evidence/methods/credential-seen.ts';
import { codeOf, statusOf } from '../../../evidence/read.ts';
import { ask, fail, pass, warn } from '../../check.ts';
import type { MethodCheck } from '../method-check.ts';
import { judgeOffer } from './offer.ts';
import { nextWitness } from './witness.ts';

const says: Partial<Record<CredentialAnswer, string>> = {
  anonymous: 'the request with the application password is treated as anonymous',
  'wrong-password': 'WordPress refuses the application password',
  'unknown-user': 'WordPress does not know the user',
  off: 'application passwords are switched off',
  'off-for-user': 'application passwords are switched off for this user',
};

/** WordPress 5.6 has application passwords, and nobody to ask which one it is: it looks for one of that name. */
const UNASKABLE = ['rest_no_route', 'rest_application_password_not_found'];

export const validate: MethodCheck = {
  question: 'the application password is accepted',
  needs: ['introspect'],
  alsoReads: ['me', 'edit-context'],
  judge(facts) {
    const { exchanges, unsent } = facts;
    const { introspect, me } = exchanges;
    if (credentialAnswer(introspect) === 'accepted') return pass;
    if (isHidden(introspect) && !isRefusedToGuests(facts)) {
      if (!me && unsent.me === undefined) return ask('me');
      if (statusOf(me) === 200 && UNASKABLE.includes(codeOf(introspect) ?? '')) return pass;
      const isOpen = !exchanges['edit-context'] && unsent['edit-context'] === undefined;
      if (credentialSeen(facts) === null && isOpen) return ask('edit-context');
    }
    const answer = credentialSeen(facts);
    if (answer === 'other-login')
      return warn(
        isHidden(introspect)
          ? `the login works, and which password it is is not said: ${describeAnswer(introspect)}`
          : `the login works, and not by an application password: ${describeAnswer(introspect)}`,
      );
    const next = isWorthAWitness(answer, facts) ? nextWitness(facts) : null;
    if (next !== null) return ask(next);
    const outcome = introspect?.response
      ? ((answer && says[answer]) ?? 'the application password is not accepted')
      : 'the application password got no answer';
    return fail(`${outcome}: ${describeAnswer(saysSo(facts))}`);
  },
  judgeWithout: judgeOffer,
};

/** The answer that says what came of the password: another one where a plugin or a rule keeps users from everybody. */
function saysSo({ exchanges: { introspect, me, 'edit-context': edit } }: Facts): Exchange | undefined {
  if (!isHidden(introspect)) return introspect;
  if (meAnswer(me) !== null) return me;
  return editAnswer(edit) === null ? introspect : edit;
}

/** A password that has not the form of one of WordPress's own may be that of the login page. */
function isWorthAWitness(answer: CredentialAnswer | null, facts: Facts): boolean {
  const { site, exchanges } = facts;
  const mayBeOfLogin = answer === 'wrong-password' && site.password_looks === undefined;
  // Who keeps guests out says nothing of the password.
  return (
    answer === 'anonymous' ||
    isRefusedToGuests(facts) ||
    (mayBeOfLogin && !isTakenForPassword(exchanges.posts))
  );
}
