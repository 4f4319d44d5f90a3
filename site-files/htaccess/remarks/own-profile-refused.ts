import type { Rule } from '../rule.ts';
import { isReached } from '../study.ts';
import { conditionsOf } from './authorization.ts';
import { above, directiveAt } from './lines.ts';

/** A rule against the listing of users that hits the one address at which a client reads who it is. */
export const ownProfileRefused: Rule = {
  id: 'own-profile-refused',
  find(study) {
    const { asked } = study;
    const path = `${asked.base}/wp-json/wp/v2/users/me`;
    // Then that is said of the request itself.
    if (asked.request.method === 'GET' && asked.request.path === path) return [];
    const of = (path: string) =>
      study.outcome(
        { ...asked.request, method: 'GET', path: `${asked.base}/wp-json/wp/v2/${path}`, query: '' },
        'mod-php',
      );
    const outcome = of('users/me');
    if (outcome.kind !== 'status' || outcome.place === null || outcome.because !== null) return [];
    if (!isReached(of('posts'), asked)) return [];
    const rule = directiveAt(study, outcome.place);
    if (!rule) return [];
    const first = conditionsOf(study, rule)[0] ?? rule;
    return [
      {
        at: rule.at,
        severity: 'warning',
        says: `This line also refuses /wp-json/wp/v2/users/me (${outcome.status}), at which a client reads who it is logged in as.`,
        step: 'Except that address: RewriteCond %{REQUEST_URI} !/users/me/?$ in front of the rule.',
        ...(rule.key === 'rewriterule' && {
          edits: [above(study.source, first.at, 'RewriteCond %{REQUEST_URI} !/users/me/?$\n')],
        }),
      },
    ];
  },
};
