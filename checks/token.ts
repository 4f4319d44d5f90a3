import { describeAnswer } from '../evidence/describe.ts';
import { codeOf, jsonOf } from '../evidence/read.ts';
import { MOST_OF_TOKEN, type TokenFacts } from '../evidence/token-facts.ts';
import { matches } from '../schemas/index.ts';
import { ask, type Check, fail, pass } from './check.ts';

/** Without a secret, or with an algorithm it does not know, the plugin looks at no token and at no password. */
const unable = ['jwt_auth_bad_config', 'jwt_auth_unsupported_algorithm'];

export const token: Check = {
  id: 'token',
  order: 40, // the one login of a visit
  question: 'a form-data login yields a token',
  after: ['namespace'],
  needs: ['token'],
  judge({ exchanges, token: issued }) {
    const answer = jsonOf(exchanges.token);
    const status = exchanges.token?.response?.status;
    if (status === 200 && answer === undefined)
      return fail(`the login answers ${describeAnswer(exchanges.token)}`);
    if (status === 200) {
      const mismatch = matches('token', answer);
      if (mismatch !== null) return fail(`the login answers 200, but ${inWords(mismatch)}`);
      const fault = issued && unusable(issued);
      return fault === null ? pass : fail(`the login answers 200 ${fault}`);
    }
    const wasAnswered = exchanges.token?.response != null;
    const said = `the login ${wasAnswered ? 'was refused' : 'got no answer'}: ${describeAnswer(exchanges.token)}`;
    const mismatch = answer === undefined ? null : matches('error', answer);
    return fail(mismatch === null ? said : `${said}; the error has another shape: ${mismatch}`);
  },
  // A plugin that can sign nothing says so to everyone, so that one needs no credentials.
  judgeWithout({ exchanges }) {
    const garbage = exchanges['garbage-validate'];
    if (!garbage) return ask('garbage-validate');
    return unable.includes(codeOf(garbage) ?? '')
      ? fail(`no login can work: ${describeAnswer(garbage)}`)
      : null;
  },
};

/** Why no request can carry the token, as a sentence goes on; null when one can. */
export function unusable({ oversized, unsendable }: TokenFacts): string | null {
  if (oversized !== undefined)
    return `with a token of ${oversized} characters; more than ${MOST_OF_TOKEN} are not sent, since servers refuse such headers`;
  return unsendable ? 'with a token that holds characters that no header can carry' : null;
}

/** The schema's own words are for programmers; most often a member is missing. */
function inWords(mismatch: string): string {
  const [, missing] = /^it must have required property '(\w+)'$/.exec(mismatch) ?? [];
  return missing ? `its JSON has no "${missing}"` : `not as the plugin does: ${mismatch}`;
}
