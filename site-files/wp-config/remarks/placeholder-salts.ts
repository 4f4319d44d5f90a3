import { isPlaceholder } from '../placeholder.ts';
import type { Rule } from '../rule.ts';

export const placeholderSalts: Rule = {
  id: 'placeholder-salts',
  find: ({ constants }) => {
    const found = constants.filter(isPlaceholder);
    const [first] = found;
    if (!first) return [];
    const count = found.length === 1 ? first.name : `${found.length} of the authentication keys and salts`;
    return [
      {
        at: first.nameAt,
        severity: 'warning',
        says: `${count} ${found.length === 1 ? 'is' : 'are'} still the phrase of the sample file.`,
        step: 'Set random ones (wp config shuffle-salts); everybody who is logged in to wp-admin has to log in again.',
      },
    ];
  },
};
