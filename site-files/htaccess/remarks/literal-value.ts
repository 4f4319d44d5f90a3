import type { Rule } from '../rule.ts';

/** `SetEnv` takes its value as it is written. */
export const literalValue: Rule = {
  id: 'literal-value',
  find: (study) =>
    study
      .of('setenv')
      .filter(({ args }) => /^HTTP_AUTHORIZATION\s+.*%\{/i.test(args))
      .map(({ at }) => ({
        at,
        severity: 'error',
        says: 'SetEnv puts in nothing for %{…}: PHP gets these very characters, and no token.',
        step: 'Write SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1',
        edits: [{ ...at, text: 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1' }],
      })),
};
