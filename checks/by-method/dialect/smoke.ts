import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { meaningIn } from '../../../evidence/methods/dialects/refusal.ts';
import { warn } from '../../check.ts';
import { smoke as plain } from '../../smoke.ts';
import type { MethodCheck } from '../method-check.ts';

/** Such a plugin may ask for a token wherever it is not told otherwise: that is how it comes. */
export function smokeIn(dialect: Dialect): MethodCheck {
  return {
    ...plain,
    judge: (facts) =>
      meaningIn(dialect, facts.exchanges.posts) === 'no-header'
        ? warn(`${dialect.name} asks for a token to read public posts as well`)
        : plain.judge(facts),
  };
}
