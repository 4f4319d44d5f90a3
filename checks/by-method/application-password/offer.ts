import { asObject } from '../../../base/json.ts';
import { describeAnswer } from '../../../evidence/describe.ts';
import type { Facts } from '../../../evidence/facts.ts';
import { credentialAnswer } from '../../../evidence/methods/credential-answer.ts';
import { methods } from '../../../evidence/methods/index.ts';
import { codeOf } from '../../../evidence/read.ts';
import { authorOf } from '../../../probes/requests/author-application-passwords.ts';
import { ask, type Judgement } from '../../check.ts';

/** What a stranger sees of application passwords. Where they are off for the site, the check before has said so. */
export function judgeOffer(facts: Facts): Judgement | null {
  const { exchanges, site, unsent } = facts;
  if (site.has_credentials) return null;
  const isListed = methods['application-password'].isOffered(facts) === true;
  const isOn = isListed || credentialAnswer(exchanges['application-passwords']) === 'anonymous';
  if (!isOn) return said(`cannot be told${because(facts)}`);
  const author = exchanges['author-application-passwords'];
  if (!author && unsent['author-application-passwords'] === undefined)
    return ask('author-application-passwords');
  return said(
    credentialAnswer(author) === 'off-for-user'
      ? `off for user ${authorOf(facts)}, and on for the site`
      : isTold(codeOf(author))
        ? 'available'
        : 'available for the site; whether they are for each user cannot be told',
  );
}

const said = (what: string): Judgement => ({
  state: 'skipped',
  says: `no login given; application passwords: ${what}`,
});

/** WordPress got as far as to ask who wants to see them. */
function isTold(code: string | null): boolean {
  return code === 'rest_cannot_list_application_passwords' || code === 'rest_not_logged_in';
}

function because({ exchanges }: Facts): string {
  const answer = exchanges['application-passwords'];
  return answer === undefined || asObject(answer).response === null ? '' : ` (${describeAnswer(answer)})`;
}
