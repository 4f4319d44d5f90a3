import type { Rule } from '../rule.ts';
import type { Study } from '../study.ts';
import { isSetEnvIf } from './authorization.ts';
import { directiveAt, replacedIn } from './lines.ts';

/** In curly quotation marks as well, which are straightened together with it. */
const LOOSE = /^"?\^?Authorization\$?"?\s+(?:"|\xe2\x80[\x98-\x9f])?\^?\(\.\*\)/i;

/** `SetEnvIf Authorization "(.*)"` matches a request that has no such header. */
export const emptyVariable: Rule = {
  id: 'empty-variable',
  find: (study) =>
    study.directives
      .filter((one) => isSetEnvIf(one) && LOOSE.test(one.args) && !isEmptiedElsewhere(study))
      .map((one) => ({
        at: one.at,
        severity: 'warning',
        says: 'The pattern (.*) also matches a request without the header, for which PHP then has an empty HTTP_AUTHORIZATION.',
        step: 'Write (.+) in place of (.*).',
        edits: replacedIn(study.source, one, '(.*)', '(.+)'),
      })),
};

/** The rule of WordPress itself leaves it empty too: then nothing is gained here. */
function isEmptiedElsewhere(study: Study): boolean {
  const { authorization: _none, ...headers } = study.asked.request.headers;
  const { trace } = study.outcome({ ...study.asked.request, headers }, 'mod-php');
  return trace.some(
    ({ did, place }) =>
      did.kind === 'set' &&
      /^HTTP_AUTHORIZATION$/i.test(did.variable) &&
      did.value === '' &&
      directiveAt(study, place)?.key === 'rewriterule',
  );
}
