import type { Rule } from '../rule.ts';

export const nginxSyntaxError: Rule = {
  id: 'nginx-syntax-error',
  find: ({ stop }) => {
    if (!stop) return [];
    const { start, end, says, edits, step = 'Correct it, and run nginx -t before a reload.' } = stop;
    return [
      {
        at: { start, end },
        severity: 'error',
        says: `nginx cannot read this: ${says}. It goes on with its former configuration or does not start.`,
        step,
        ...(edits && { edits }),
      },
    ];
  },
};
