import type { Evidence } from '../../evidence/evidence.ts';
import { isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';
import { isRefusedAlike } from '../../evidence/refused-alike.ts';
import { mayBeWritten, mayComeLater } from '../../probes/draft-fate.ts';
import {
  alteredInSearch,
  isGone,
  isMarked,
  isNoneFound,
  isStillShown,
  isUnremoved,
  ownInSearch,
  provenId,
} from '../../probes/draft-steps.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause, type Sign } from '../cause.ts';
import { inPassing, shows, weakly } from '../signs/common.ts';
import { isQueryLost } from '../signs/query.ts';
import { isLedAsGet } from '../signs/taken-for-get.ts';

const isUnproven = (evidence: Evidence) => provenId(evidence) === null;

/** Nothing shows a post that is ours, or was. */
const isUnseen = (evidence: Evidence) =>
  isUnproven(evidence) && ownInSearch(evidence).length === 0 && alteredInSearch(evidence).length === 0;

/** It was read, and is ours but for what the site made of it. */
const altered = (probe: ProbeId): Sign[] =>
  inPassing(
    [probe],
    'what was written is not the draft that was sent, so it was left alone',
    (exchange, evidence) =>
      isUnproven(evidence) && statusOf(exchange) === 200 && isMarked(jsonOf(exchange), evidence),
  );

export const draftLeftBehind = defineCause({
  id: 'draft-left-behind',
  layer: 'wordpress',
  order: 600,
  says: 'The test draft is or may be still on the site: it could not be removed, or was not seen to be gone',
  short: 'draft left behind',
  symptom: 'A draft titled "wp-rest-doctor test draft" lies in wp-admin under Posts.',
  explains: ['draft'],
  shownBy: [
    shows('draft', 'the draft was created, or may have been', (_, evidence) => mayBeWritten(evidence)),
    [
      ...inPassing(['draft-gone'], 'it is still shown', (_, evidence) => isStillShown(evidence)),
      ...inPassing(['draft-read', 'found-draft'], 'it was read, and not removed', (_, evidence) =>
        isUnremoved(evidence),
      ),
      // A look that was lost, or that a cache answered, says nothing of a draft that may well be gone.
      ...weakly(
        ...inPassing(
          ['draft-gone'],
          'it was not seen to be gone',
          (_, evidence) => !isGone(evidence) && !isStillShown(evidence),
        ),
      ),
      ...weakly(
        ...inPassing(
          ['draft-delete', 'draft-delete-override'],
          'it was not looked whether it is gone',
          (_, { exchanges }) => !exchanges['draft-gone'],
        ),
      ),
      ...altered('draft-read'),
      ...altered('found-draft'),
      ...inPassing(
        ['draft-search'],
        'a search shows what was made of it',
        (_, evidence) => isUnproven(evidence) && alteredInSearch(evidence).length > 0,
      ),
      ...weakly(
        ...inPassing(
          ['draft-search'],
          'it could not be looked for, or may still be written',
          (_, evidence) => isUnproven(evidence) && (!isNoneFound(evidence) || mayComeLater(evidence)),
        ),
      ),
    ],
  ],
  refutedBy: [
    shows(
      'draft',
      'requests that write nothing are refused in the same words',
      (_, evidence) => isRefusedAlike(evidence) && isUnseen(evidence),
    ),
    shows(
      'draft',
      'it was answered as a GET is, which writes nothing',
      (exchange, evidence) => isLedAsGet(exchange, evidence) && isUnseen(evidence),
    ),
    shows('draft-gone', 'the draft is gone', (_, evidence) => isGone(evidence)),
    // Then the fixes of that cause say where the draft is.
    ...inPassing(
      ['rest-route-index'],
      'force=true was lost on its way, so it is in the trash',
      (_, evidence) => isQueryLost(evidence),
    ),
    shows(
      'draft-search',
      'a search for it shows none',
      (_, evidence) => isUnproven(evidence) && isNoneFound(evidence) && !mayComeLater(evidence),
    ),
  ],
  fixes: ['remove-draft', 'apache-allow-methods', 'modsecurity-exempt-rest', 'find-the-answering-plugin'],
  // Where DELETE was not sent, nothing refused it; whoever refused it in WordPress was reached by it.
  isFitting(fix, { exchanges: { 'draft-delete': removal } }) {
    const isOfPlugin = isRestAnswer(removal) && (statusOf(removal) ?? 0) >= 400;
    if (fix === 'find-the-answering-plugin') return isOfPlugin;
    return fix === 'remove-draft' || (removal !== undefined && !isRestAnswer(removal));
  },
});
