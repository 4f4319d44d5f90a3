import type { Edit } from '../../edit.ts';
import type { Source } from '../../source.ts';
import { includesIn, type Run } from '../config.ts';
import { atTop } from '../edits.ts';
import { inherited, isWithinHttp } from '../evaluate/scope.ts';
import type { Rule } from '../rule.ts';

/** It has come to the folder of WordPress, and nginx knows of no index there. */
export function isIndexMissing({ outcome }: Run, base: string): boolean {
  return (
    outcome.kind === 'answered' &&
    outcome.by === 'file' &&
    outcome.status === 403 &&
    outcome.uri === `${base}/`
  );
}

/** No line of this file names an index, and nginx.conf, which includes it, may. */
export function isIndexLeftOpen(run: Run, base: string): boolean {
  const { scope } = run.outcome;
  return isIndexMissing(run, base) && inherited(scope, 'index').length === 0 && !isWithinHttp(scope);
}

export const indexMissing: Rule = {
  id: 'index-missing',
  find: ({ source, runs }, { base }) =>
    runs
      .filter((run) => includesIn(run).length === 0 && isIndexMissing(run, base))
      .map((run) => {
        const index = inherited(run.outcome.scope, 'index').at(-1);
        const isOpen = isIndexLeftOpen(run, base);
        return {
          at: (index ?? run.outcome.at).at,
          severity: isOpen ? 'warning' : 'error',
          says: `${run.request.path} comes to the folder ${base}/, and index.php is no index here: ${isOpen ? 'unless nginx.conf names it, nginx answers' : 'nginx answers'} 403 itself.`,
          step: index ? 'Put index.php first in this line.' : 'Put index index.php; into the server block.',
          edits: added(source, run),
        };
      }),
};

function added(source: Source, { outcome, server }: Run): Edit[] {
  const [first] = inherited(outcome.scope, 'index').at(-1)?.args ?? [];
  if (first) return [{ start: first.start, end: first.start, text: 'index.php ' }];
  return server.directive ? [atTop(source, server.directive, 'index index.php;')] : [];
}
