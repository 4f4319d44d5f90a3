import type { Rule } from '../rule.ts';
import { isSetEnvIf } from './authorization.ts';
import { replacedIn } from './lines.ts';

/** `SetEnvIf Authorization "(.*)"` matches a request that has no such header. */
export const emptyVariable: Rule = {
  id: 'empty-variable',
  find: ({ source, directives }) =>
    directives
      .filter((one) => isSetEnvIf(one) && /^"?\^?Authorization\$?"?\s+"?\^?\(\.\*\)/i.test(one.args))
      .map((one) => ({
        at: one.at,
        severity: 'warning',
        says: 'The pattern (.*) also matches a request without the header, for which PHP then has an empty HTTP_AUTHORIZATION.',
        step: 'Write (.+) in place of (.*).',
        edits: replacedIn(source, one, '(.*)', '(.+)'),
      })),
};
