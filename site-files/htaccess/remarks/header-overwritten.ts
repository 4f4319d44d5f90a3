import type { Rule } from '../rule.ts';
import { wholeLines } from './lines.ts';

/** `RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"`, which is published as a remedy and is none. */
export const headerOverwritten: Rule = {
  id: 'header-overwritten',
  find: ({ source, directives }) =>
    directives
      .filter(({ key, args }) => key === 'requestheader' && /^(set|unset)\s+Authorization\b/i.test(args))
      .filter(({ args }) => !/\benv=/i.test(args))
      .map(({ at, args }) => ({
        at,
        severity: 'warning',
        says: /^unset/i.test(args)
          ? 'This line takes the Authorization header away from every request.'
          : 'This line overwrites the header that the client sent: where the variable is not set, with "(null)".',
        step: 'Take it out: the header is handed on by SetEnvIf or a RewriteRule.',
        edits: [{ ...wholeLines(source, at), text: '' }],
      })),
};
