import { guesses } from '../../../evidence/weak-secrets/guesses.ts';
import { published } from '../../../evidence/weak-secrets/published.ts';
import type { Asked } from '../../asked.ts';
import { defined } from '../config.ts';
import type { Constant } from '../constants.ts';
import type { Rule } from '../rule.ts';

/** What php-jwt wants from version 7 on. */
const SHORTEST_BYTES = 32;

export type Weakness = 'empty' | 'published' | 'short';

/** Each weakness is a remark of its own; the step is the same, and what the secret is stands in none. */
export function ruleFor(weakness: Weakness, severity: 'error' | 'warning', says: string): Rule {
  return {
    id: `${weakness}-secret`,
    find: (config, asked) => {
      const constant = defined(config, 'JWT_AUTH_SECRET_KEY');
      if (!constant || weaknessOf(constant, asked) !== weakness) return [];
      const step =
        'Put a long random value in its place (openssl rand -base64 48); everybody has to log in again then.';
      return [{ at: constant.valueAt, severity, says, step }];
    },
  };
}

function weaknessOf({ value }: Constant, { request, isSiteKnown }: Asked): Weakness | null {
  if (value.kind === 'boolean') return value.is ? null : 'empty';
  if (value.kind !== 'text') return null;
  if (value.text === '') return 'empty';
  const site = `http${request.https ? 's' : ''}://${isSiteKnown ? request.host : 'localhost'}`;
  if (published.includes(value.text) || guesses(site).includes(value.text)) return 'published';
  return value.text.length < SHORTEST_BYTES ? 'short' : null;
}
