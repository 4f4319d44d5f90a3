import type { Edit } from '../../edit.ts';
import type { Source } from '../../source.ts';
import type { WpConfig } from '../config.ts';
import type { Constant } from '../constants.ts';
import { removed, soundLater } from '../poor-value.ts';
import type { Rule } from '../rule.ts';

export const duplicateDefinition: Rule = {
  id: 'duplicate-definition',
  find: (config, asked) => {
    const { source, constants } = config;
    const firsts = new Map(constants.toReversed().map((one) => [one.name, one]));
    const meant = new Map<Constant, Constant | null>();
    return constants.flatMap((second) => {
      const first = firsts.get(second.name);
      if (!first || first === second || first.isConditional || second.isGuarded) return [];
      const line = source.lineOf(first.statement.start);
      if (!meant.has(first)) meant.set(first, soundLater(config, first, asked));
      const isSecondMeant = meant.get(first) === second;
      return [
        {
          at: second.nameAt,
          severity: 'warning',
          says: `${second.name} is defined a second time: the value in line ${line} counts, and PHP warns at every request.`,
          ...(isSecondMeant
            ? {
                step: `Remove line ${line}, whose value no site should have: this one counts then.`,
                edits: removed(config, first),
              }
            : whichever(config, first, second)),
        },
      ];
    });
  },
};

function whichever(config: WpConfig, first: Constant, second: Constant): { step: string; edits?: Edit[] } {
  const line = config.source.lineOf(first.statement.start);
  if (isAnotherText(config.source, first, second))
    return {
      step: `The two values differ: keep the line with the right one, and remove the other (line ${line} or this).`,
    };
  const step = `Change line ${line} if its value is the wrong one, and remove this definition.`;
  return second.isConditional ? { step } : { step, edits: removed(config, second) };
}

/** What nobody could type again is not taken out by a patch: it may be the one that is meant. */
function isAnotherText(source: Source, first: Constant, second: Constant): boolean {
  const written = ({ valueAt }: Constant): string => source.bytes.slice(valueAt.start, valueAt.end);
  const isPlain = ({ value }: Constant): boolean => value.kind === 'boolean' || value.kind === 'number';
  return written(first) !== written(second) && !(isPlain(first) && isPlain(second));
}
