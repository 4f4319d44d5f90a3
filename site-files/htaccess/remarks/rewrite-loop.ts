import type { Rule } from '../rule.ts';
import { askedOutcome } from '../study.ts';
import { fromRoot } from '../usual-server.ts';
import { conditionsOf } from './authorization.ts';
import { enDash } from './en-dash.ts';
import { above, directiveAt } from './lines.ts';
import { otherFolder } from './other-folder.ts';

const CONDITIONS = 'RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\n';

/** A rule that also fits what it leads to: Apache goes through the rules again and again, and gives up. */
export const rewriteLoop: Rule = {
  id: 'rewrite-loop',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    if (outcome.kind !== 'status' || outcome.status !== 500 || outcome.place !== null) return [];
    const last = outcome.trace.findLast(({ did }) => did.kind === 'rewrote');
    const rule = last && last.pass > 1 ? directiveAt(study, last.place) : null;
    if (!rule || last?.did.kind !== 'rewrote') return [];
    // These say why.
    if (enDash.find(study).length + otherFolder.find(study).length > 0) return [];
    const isBare = conditionsOf(study, rule).length === 0 && /index\.php(?:\/\S*)?(?:\s|$)/.test(rule.args);
    return [
      {
        at: rule.at,
        severity: 'error',
        says: `This rule also fits ${fromRoot(last.did.to)}, which it leads to: Apache follows it until it gives up, and answers 500.`,
        step: isBare
          ? 'Put the two conditions of WordPress in front of it: RewriteCond %{REQUEST_FILENAME} !-f, and the same with !-d.'
          : 'Except what it leads to, with a RewriteCond in front of it.',
        ...(isBare && { edits: [above(study.source, rule.at, CONDITIONS)] }),
      },
    ];
  },
};
