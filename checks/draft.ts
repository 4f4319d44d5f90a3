import { describeAnswer } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { codeOf, jsonOf } from '../evidence/read.ts';
import { draftFate, idNamed } from '../probes/draft-fate.ts';
import { isGone, nextStep, ownInSearch, provenId } from '../probes/draft-steps.ts';
import { matches } from '../schemas/index.ts';
import { ask, type Check, fail, type Judgement, pass } from './check.ts';
import { removedStory, unprovenStory, unremovedStory } from './stories/draft.ts';

export const draft: Check = {
  id: 'draft',
  order: 60, // the write that all this is for
  question: 'an authenticated POST creates a draft, then it is gone',
  after: ['validate'],
  needs: ['draft'],
  judge: (evidence) => {
    const fate = draftFate(evidence);
    if (fate === 'none') return fail(`no draft was sent: ${describeAnswer(evidence.exchanges.draft)}`);
    if (fate === 'refused') return fail(`the draft was refused: ${describeAnswer(evidence.exchanges.draft)}`);
    return judgeWritten(evidence);
  },
  // Without its secret the plugin refuses every token alike, a broken one too, so that one needs no credentials.
  judgeWithout(evidence) {
    if (draftFate(evidence) === 'unknown') return judgeWritten(evidence);
    const garbage = evidence.exchanges['garbage-posts'];
    if (!garbage) return ask('garbage-posts');
    return codeOf(garbage) === 'jwt_auth_bad_config'
      ? fail(`no request with a token can work: ${describeAnswer(garbage)}`)
      : null;
  },
};

/** Of a draft that is there, or may be: what is to be done for it comes before what is said of it. */
function judgeWritten(evidence: Evidence): Judgement<never> | Judgement {
  const step = nextStep(evidence);
  if (step !== null) return ask(step);
  const id = provenId(evidence);
  if (id === null) return fail(unprovenStory(evidence));
  if (!isGone(evidence)) return fail(unremovedStory(id, evidence));
  const isPlain = draftFate(evidence) === 'created' && idNamed(evidence) === id;
  if (!isPlain || ownInSearch(evidence).length > 1) return fail(removedStory(id, evidence));
  const mismatch = matches('created', jsonOf(evidence.exchanges.draft));
  return mismatch === null ? pass : fail(`the created draft has another shape: ${mismatch}`);
}
