import type { Rule } from '../rule.ts';

export const conditionalDefinition: Rule = {
  id: 'conditional-definition',
  find: ({ constants }) => {
    const all = constants.filter(({ name }) => name === 'JWT_AUTH_SECRET_KEY');
    const [only] = all;
    if (!only?.isConditional || only.isGuarded || all.length > 1) return [];
    return [
      {
        at: only.nameAt,
        severity: 'note',
        says: 'JWT_AUTH_SECRET_KEY is defined only where the code around it is run.',
        step: 'Where the condition may not hold on this server, define it outside of it.',
      },
    ];
  },
};
