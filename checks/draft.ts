import { describeAnswer } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { codeOf, jsonOf, statusOf } from '../evidence/read.ts';
import { isSlowCreate } from '../evidence/slow-create.ts';
import { draftFate, idNamed } from '../probes/draft-fate.ts';
import {
  isGone,
  isLean,
  isRemoval,
  nextStep,
  ownInSearch,
  provenId,
  statusChanged,
} from '../probes/draft-steps.ts';
import { matches } from '../schemas/index.ts';
import { ask, type Check, fail, type Judgement, pass, warn } from './check.ts';
import { changedStory, removedStory, slowStory, unprovenStory, unremovedStory } from './stories/draft.ts';

export const draft: Check = {
  id: 'draft',
  order: 60, // the write that all this is for
  question: 'an authenticated POST creates a draft, then it is gone',
  after: ['validate'],
  needs: ['draft'],
  alsoReads: ['draft-read', 'draft-delete'],
  judge: (evidence) => {
    const fate = draftFate(evidence);
    if (fate === 'none') return fail(`no draft was sent: ${describeAnswer(evidence.exchanges.draft)}`);
    if (fate === 'refused') return fail(`the draft was refused: ${describeAnswer(evidence.exchanges.draft)}`);
    return judgeWritten(evidence);
  },
  // Without its secret the plugin refuses every token alike, a broken one too, so that one needs no credentials.
  judgeWithout(evidence) {
    if (draftFate(evidence) === 'unknown') return judgeWritten(evidence);
    // What has no token meets no refusal of one.
    if (evidence.method().carries !== 'token') return null;
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
  const isPlain = draftFate(evidence) === 'created' && idNamed(evidence) === id && !isLean(evidence);
  if (!isPlain || ownInSearch(evidence).length > 1) return fail(removedStory(id, evidence));
  const status = statusChanged(evidence);
  if (status !== null) return warn(changedStory(status));
  const mismatch = matches('created', jsonOf(evidence.exchanges.draft));
  if (mismatch !== null) return fail(`the created draft has another shape: ${mismatch}`);
  if (isSlowCreate(evidence)) return warn(slowStory(evidence));
  return goneRound(evidence);
}

/** It was removed in a way that most clients do not know, or they are told that it was not. */
function goneRound({ exchanges }: Evidence): Judgement<never> {
  const { 'draft-delete': removal, 'draft-delete-override': override } = exchanges;
  if (isRemoval(removal)) return pass;
  const how =
    statusOf(override) === 200
      ? 'the draft was removed with POST and X-HTTP-Method-Override'
      : 'the draft is gone all the same';
  return warn(`DELETE was answered ${describeAnswer(removal)}; ${how}`);
}
