import type { Rule } from '../rule.ts';

export const semicolonMissing: Rule = {
  id: 'semicolon-missing',
  find: ({ swallowed, stop }) =>
    stop
      ? []
      : swallowed.map(({ by, word, before }) => ({
          at: { start: before.start, end: before.end },
          severity: 'error',
          says: `The ";" behind this is missing: nginx starts all the same, takes the next line for more of ${by.name}, and knows of no ${word.text} here.`,
          step: 'Put a ";" at the end of this line.',
          edits: [{ start: before.end, end: before.end, text: ';' }],
        })),
};
