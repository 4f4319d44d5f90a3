import { isRun } from '../config.ts';
import { withUnset } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const variableInQuotes: Rule = {
  id: 'variable-in-quotes',
  find: (config) =>
    config.constants.flatMap((one) => {
      const { name, value, valueAt } = one;
      if (value.kind !== 'computed' || !isRun(config, one) || !withUnset(config, valueAt)) return [];
      const isOfDatabase = name.startsWith('DB_');
      const inner = config.source.bytes.slice(valueAt.start + 1, valueAt.end - 1);
      const isSame = !/['\\]|\{\$/.test(inner) && config.source.bytes[valueAt.start] === '"';
      return [
        {
          at: valueAt,
          severity: isOfDatabase ? 'error' : 'warning',
          says: `In double quotes PHP takes a $ for the beginning of a variable, and none of that name is set: ${name} is another text than this one, and PHP warns at every request.`,
          step: `Write it in single quotes${name === 'JWT_AUTH_SECRET_KEY' ? '; everybody has to log in again then' : ''}.`,
          // A database that is reached today would not be any more.
          ...(isSame &&
            !isOfDatabase && { edits: [{ start: valueAt.start, end: valueAt.end, text: `'${inner}'` }] }),
        },
      ];
    }),
};
