import { wholeLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

export const duplicateDefinition: Rule = {
  id: 'duplicate-definition',
  find: ({ source, constants }) => {
    const firsts = new Map(constants.toReversed().map((one) => [one.name, one]));
    return constants.flatMap((second) => {
      const first = firsts.get(second.name);
      if (!first || first === second || first.isConditional || second.isGuarded) return [];
      const line = source.lineOf(first.statement.start);
      const own = second.isConditional ? null : wholeLines(source, second.statement);
      return [
        {
          at: second.nameAt,
          severity: 'warning',
          says: `${second.name} is defined a second time: the value in line ${line} counts, and PHP warns at every request.`,
          step: `Change line ${line} if its value is the wrong one, and remove this definition.`,
          ...(own && { edits: [{ ...own, text: '' }] }),
        },
      ];
    });
  },
};
