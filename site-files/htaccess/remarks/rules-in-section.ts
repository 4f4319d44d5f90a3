import { type Directive, everyDirective } from '../parse/tree.ts';
import { patchedWith } from '../patched.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, isReached, type Study } from '../study.ts';
import { wholeLines } from './lines.ts';

/** Rules in `<If>` or `<Files>` switch those of WordPress off, and mostly fit nothing themselves. */
export const rulesInSection: Rule = {
  id: 'rules-in-section',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    const isLost = outcome.kind === 'status' && [400, 404].includes(outcome.status) && outcome.place === null;
    if (!isLost) return [];
    const section = study.directives.find(
      (one) => isWithRules(one) && isReached(withoutIt(study, one), study.asked),
    );
    if (!section) return [];
    return [
      {
        at: section.at,
        severity: 'error',
        says: `Rules in <${section.name.replace('<', '')}> take the place of all others of this file, so that no rule leads ${study.asked.request.path} on to WordPress. Their patterns see the whole path on the server: ^ with a path of the site fits nothing.`,
        step: section.key.startsWith('<files')
          ? 'Put them outside of the section, with a RewriteCond %{REQUEST_URI} in front of each.'
          : 'Put them outside of the section, with RewriteCond expr "…" and the same condition in front of each.',
      },
    ];
  },
};

function isWithRules({ key, children }: Directive): boolean {
  const isSection = /^<(?:if|elseif|else|files|filesmatch)$/.test(key);
  return isSection && everyDirective(children ?? []).some((one) => one.key.startsWith('rewrite'));
}

/** What the request comes to where the rules of the section are not there. */
function withoutIt(study: Study, { children }: Directive): ReturnType<typeof askedOutcome> {
  const rules = everyDirective(children ?? []).filter(({ key }) => key.startsWith('rewrite'));
  const edits = rules.map(({ at }) => ({ ...wholeLines(study.source, at), text: '' }));
  return askedOutcome(patchedWith(study, [edits]), 'mod-php');
}
