import type { Rule } from '../rule.ts';
import { askedOutcome } from '../study.ts';
import { excepted } from './excepted.ts';
import { directiveAt } from './lines.ts';

/** A redirect to another page: the same address elsewhere is for `method-lost`. */
export const requestRedirected: Rule = {
  id: 'request-redirected',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    if (outcome.kind !== 'status' || outcome.location === undefined) return [];
    const { method, path } = study.asked.request;
    const to = pathOf(outcome.location);
    if (to === null || withoutSlash(to) === withoutSlash(path)) return [];
    const last = outcome.trace.findLast(({ did }) => did.kind === 'rewrote' || did.kind === 'refused');
    const rule = last ? directiveAt(study, last.place) : null;
    if (!rule) return [];
    const exception = excepted(study, rule);
    return [
      {
        at: rule.at,
        severity: 'error',
        says: `This line sends ${method} ${path} to ${to}, so WordPress is never asked.`,
        step: exception?.says ?? 'Except /wp-json/ from it.',
        ...(exception && { edits: exception.edits }),
      },
    ];
  },
};

function pathOf(location: string): string | null {
  return URL.canParse(location, 'http://x') ? new URL(location, 'http://x').pathname : null;
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
