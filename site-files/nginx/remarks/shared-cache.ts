import type { Edit } from '../../edit.ts';
import type { Source } from '../../source.ts';
import { below } from '../edits.ts';
import { inherited, type Scope, valueOfScope } from '../evaluate/scope.ts';
import type { Outcome } from '../evaluate/state.ts';
import type { Directive } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';

const VARIABLE = '$http_authorization';

/** One answer for everybody: what a user with a token may see is handed to all, or what all may see to the user. */
export const cacheWithoutAuthorization: Rule = {
  id: 'cache-without-authorization',
  find: ({ source, runs }, { base }) =>
    runs.flatMap(({ ask }) => {
      const outcome = ask({ method: 'GET', path: `${base}/wp-json/wp/v2/posts`, query: '' });
      const kind = outcome.kind === 'php' ? 'fastcgi' : outcome.kind === 'proxied' ? 'proxy' : null;
      const cache = kind && inherited(outcome.scope, `${kind}_cache`).at(-1);
      if (!kind || !cache || cache.args[0]?.text === 'off') return [];
      if ((valueOfScope(outcome.scope, `${kind}_cache_key`) ?? '').includes(VARIABLE)) return [];
      const names = [`${kind}_cache_bypass`, `${kind}_no_cache`];
      if (names.every((name) => isSkipped(outcome, name) !== false)) return [];
      return [
        {
          at: cache.at,
          severity: 'warning',
          says: 'The cache does not look at the Authorization header: one answer is kept for everybody, whoever asked.',
          step: `Add ${names.map((name) => `${name} ${VARIABLE};`).join(' ')}`,
          edits: names.flatMap((name) => skipping(source, outcome.scope, cache, name)),
        },
      ];
    }),
};

/** Null where nobody can say. */
function isSkipped({ scope, expand }: Outcome, name: string): boolean | null {
  const values = inherited(scope, name).flatMap(({ args }) => args.map(({ text }) => expand(text)));
  if (values.some((value) => value !== null && value !== '' && value !== '0')) return true;
  return values.includes(null) ? null : false;
}

function skipping(source: Source, scope: Scope, cache: Directive, name: string): Edit[] {
  const there = inherited(scope, name).at(-1);
  if (!there) return [below(source, cache, `${name} ${VARIABLE};`)];
  if (there.args.some(({ text }) => text === VARIABLE)) return [];
  const end = there.args.at(-1)?.end ?? there.at.end;
  return [{ start: end, end, text: ` ${VARIABLE}` }];
}
