import { defined } from '../config.ts';
import { removed, soundLater } from '../poor-value.ts';
import type { Rule } from '../rule.ts';
import { type Weakness, weaknessOf } from '../weakness.ts';

const SECRET = 'JWT_AUTH_SECRET_KEY';

/** Each weakness is a remark of its own; the step is the same, and what the secret is stands in none. */
export function ruleFor(weakness: Weakness, severity: 'error' | 'warning', says: string): Rule {
  return {
    id: `${weakness}-secret`,
    find: (config, asked) => {
      const constant = defined(config, SECRET);
      if (!constant || weaknessOf(config, constant, asked) !== weakness) return [];
      const step =
        'Put a long random value in its place (openssl rand -base64 48); everybody has to log in again then.';
      const sound = soundLater(config, constant, asked);
      return [
        {
          at: constant.valueAt,
          severity,
          says,
          ...(sound
            ? {
                step: `Remove this line: the secret in line ${config.source.lineOf(sound.statement.start)} counts then, and everybody has to log in again.`,
                edits: removed(config, constant),
              }
            : { step }),
        },
      ];
    },
  };
}
