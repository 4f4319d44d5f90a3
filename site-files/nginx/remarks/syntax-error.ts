import type { Rule } from '../rule.ts';

export const nginxSyntaxError: Rule = {
  id: 'nginx-syntax-error',
  find: ({ stop }) =>
    stop
      ? [
          {
            at: stop,
            severity: 'error',
            says: `nginx cannot read this: ${stop.says}, so it goes on with its former configuration or does not start.`,
            step: 'Correct it, and run nginx -t before a reload.',
          },
        ]
      : [],
};
