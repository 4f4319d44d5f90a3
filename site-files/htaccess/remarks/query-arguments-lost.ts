import type { Rule } from '../rule.ts';
import { isReached } from '../study.ts';
import { directiveAt } from './lines.ts';

const PROBE = 'wprd_probe=1';

/** The rule that leads to WordPress drops what stands behind the question mark. */
export const queryArgumentsLost: Rule = {
  id: 'query-arguments-lost',
  find(study) {
    const { asked, source } = study;
    const outcome = study.outcome({ ...asked.request, method: 'GET', query: PROBE }, 'mod-php');
    if (outcome.kind !== 'script' || !isReached(outcome, asked) || outcome.query.includes(PROBE)) return [];
    const last = outcome.trace.findLast(({ did }) => did.kind === 'rewrote');
    const rule = last ? directiveAt(study, last.place) : null;
    if (!rule) return [];
    const text = source.bytes.slice(rule.at.start, rule.at.end);
    const mark = /index\.php(\?)(?=\s|$)/.exec(text);
    const start = rule.at.start + (mark?.index ?? 0) + 'index.php'.length;
    return [
      {
        at: rule.at,
        severity: 'error',
        says: 'The arguments of the address are lost here: lists are never filtered or paged, and force=true never arrives.',
        step: mark
          ? 'Take the question mark at the end of index.php out.'
          : 'Add QSA to its flags, and take QSD out.',
        ...(mark && { edits: [{ start, end: start + 1, text: '' }] }),
      },
    ];
  },
};
