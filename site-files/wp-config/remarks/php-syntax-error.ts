import type { Rule } from '../rule.ts';

export const phpSyntaxError: Rule = {
  id: 'php-syntax-error',
  isOfText: true,
  find: ({ fault }) =>
    fault
      ? [
          {
            at: fault,
            severity: 'error',
            says: `${fault.says}, so every request ends in a fatal error (500).`,
            step: 'Look for a missing quote, comma, bracket or semicolon here or just above.',
          },
        ]
      : [],
};
