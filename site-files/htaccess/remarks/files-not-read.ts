import type { Rule } from '../rule.ts';
import { isNearest } from '../study.ts';

/** `AllowOverride None`: nothing that stands in the file does anything. */
export const filesNotRead: Rule = {
  id: 'files-not-read',
  find: (study) =>
    study.asked.override?.classes.size === 0 && isNearest(study)
      ? [
          {
            at: { start: 0, end: 0 },
            severity: 'error',
            says: 'The host has AllowOverride None: Apache does not read this file, and pretty addresses are not found.',
            step: 'Ask the host for AllowOverride All in the <Directory> of the site, or put these lines there.',
          },
        ]
      : [],
};
