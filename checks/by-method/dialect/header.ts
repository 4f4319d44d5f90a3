import { asObject } from '../../../base/json.ts';
import { isClosed } from '../../../evidence/closed.ts';
import { describeAnswer } from '../../../evidence/describe.ts';
import type { Facts } from '../../../evidence/facts.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { meaningIn } from '../../../evidence/methods/dialects/refusal.ts';
import { saysOfTokens } from '../../../evidence/methods/dialects/says-of-tokens.ts';
import { jsonOf, statusOf } from '../../../evidence/read.ts';
import { isAnsweredAsGet, isPostStored, storedWithCredential } from '../../../evidence/stored.ts';
import { ask, fail, type Judgement, pass } from '../../check.ts';
import { judgeChunks } from '../../stories/chunks.ts';
import type { MethodCheck } from '../method-check.ts';

/** A token that was accepted has shown it. A false one is sent only where none was: some plugins count them. */
export function headerIn(dialect: Dialect): MethodCheck {
  return {
    question: 'the Authorization header reaches PHP',
    needs: [],
    alsoReads: [
      'me',
      'validate',
      'me-renamed',
      'false-token',
      'batch',
      'batch-chunked',
      'preflight',
      'draft-read',
      'draft-gone',
      'draft-gone-uncached',
    ],
    judge(facts) {
      const { exchanges, token, unsent } = facts;
      const isLoggedIn = token !== null && !exchanges.me && unsent.me === undefined;
      if (isLoggedIn) return ask('me');
      if (!exchanges.preflight && unsent.preflight === undefined) return ask('preflight');
      if (isAnsweredAsGet(exchanges.preflight))
        return fail('a cache answers whatever the method is: OPTIONS of wp/v2/posts got what a GET did');
      if (isPostStored(facts))
        return fail('a cache answers POST as well: without a token it says what it said of a false one');
      const stored = storedWithCredential(facts);
      if (stored !== null && stored.failure === null)
        return fail(`a cache answers requests that carry the token: ${describeAnswer(stored)}`);
      if (isUser(facts, 'me') || isAccepted(dialect, facts)) return judgeChunks(facts);
      return saysOfTokens(dialect) ? judgeFalse(dialect, facts) : judgeSilent(dialect, facts);
    },
  };
}

/** It says nothing of a token that it does not accept, and reads another header as well. */
function judgeSilent(dialect: Dialect, facts: Facts): Judgement {
  const { exchanges, unsent, token } = facts;
  const isOpen = !exchanges['me-renamed'] && unsent['me-renamed'] === undefined;
  if (token !== null && dialect.renamed !== undefined && isOpen) return ask('me-renamed');
  if (isUser(facts, 'me-renamed'))
    return fail(
      `the token is accepted in the header ${dialect.renamed}, and in Authorization it is not seen: ${describeAnswer(exchanges.me)}`,
    );
  return {
    state: 'skipped',
    says: `whether the header arrives cannot be told: ${dialect.name} answers a false token as if none was sent`,
  };
}

function judgeFalse(dialect: Dialect, { exchanges, unsent }: Facts): Judgement {
  const { 'false-token': answer, validate } = exchanges;
  // It is said of a good one already; each further one may count.
  if (meaningIn(dialect, validate) === 'no-header')
    return fail(`the token was sent, and ${dialect.name} sees none: ${describeAnswer(validate)}`);
  if (!answer && unsent['false-token'] === undefined) return ask('false-token');
  const meaning = meaningIn(dialect, answer);
  if (meaning === 'token-refused' || meaning === 'secret-missing') return pass;
  if (meaning === 'no-header')
    return fail(`a false token was sent, and ${dialect.name} sees none: ${describeAnswer(answer)}`);
  if (meaning === 'login-off' || meaning === 'route-off' || statusOf(answer) === 429 || isClosed(answer))
    return {
      state: 'skipped',
      says: `whether the header arrives cannot be told: the check of tokens answers ${describeAnswer(answer)}`,
    };
  return fail(`expected a false token to be refused as one, got ${describeAnswer(answer)}`);
}

function isUser({ exchanges }: Facts, probe: 'me' | 'me-renamed'): boolean {
  return statusOf(exchanges[probe]) === 200 && typeof asObject(jsonOf(exchanges[probe])).id === 'number';
}

function isAccepted(dialect: Dialect, { exchanges: { validate } }: Facts): boolean {
  return validate !== undefined && dialect.validate?.accepts(validate) === true;
}
