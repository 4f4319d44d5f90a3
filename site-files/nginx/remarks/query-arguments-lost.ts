import { isReached } from '../config.ts';
import type { Outcome } from '../evaluate/state.ts';
import type { Rule } from '../rule.ts';

const PROBE = 'wprd_probe=1';

export const queryArgumentsLost: Rule = {
  id: 'query-arguments-lost',
  find: ({ runs }, { base }) =>
    runs.flatMap(({ ask, request }) => [
      ...lostIn(ask({ method: 'GET', query: PROBE }), base),
      // The lists may have another way than what was asked.
      ...[`${base}/wp-json/wp/v2/posts`, `${base}/wp-json/`]
        .filter((path) => path !== request.path)
        .flatMap((path) => lostIn(ask({ method: 'GET', path, query: PROBE }), base)),
    ]),
};

function lostIn(outcome: Outcome, base: string): ReturnType<Rule['find']> {
  if (!isReached(outcome, base) || outcome.args.includes(PROBE)) return [];
  const at = outcome.trail
    .map((step) => step.at)
    .findLast(({ name }) => name === 'try_files' || name === 'rewrite');
  const word = at?.name === 'try_files' ? at.args.at(-1) : undefined;
  if (!at) return [];
  const text = word?.text ?? '';
  return [
    {
      at: word ?? at.at,
      severity: 'error',
      says: 'The arguments of the address are lost here: lists are never filtered or paged, and ?rest_route= leads to the home page.',
      step: 'Write index.php$is_args$args.',
      ...(word && {
        edits: [{ start: word.end, end: word.end, text: text.includes('?') ? '&$args' : '$is_args$args' }],
      }),
    },
  ];
}
