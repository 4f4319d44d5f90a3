import type { Edit } from '../../edit.ts';
import type { Directive } from '../parse/tree.ts';
import type { Study } from '../study.ts';
import { conditionsOf } from './authorization.ts';
import { above } from './lines.ts';

/** What keeps a rule of rewriting away from the address that was asked; null where it is no such rule or no such address. */
export function excepted(study: Study, rule: Directive): { says: string; edits: Edit[] } | null {
  const part = partOf(study);
  if (rule.key !== 'rewriterule' || part === null) return null;
  // REQUEST_URI is that of index.php once a rule has led there, and the rules are gone through again.
  const line = `RewriteCond %{THE_REQUEST} !\\s${part}`;
  const own = conditionsOf(study, rule);
  // Whoever meant the REST API has to take it back.
  if ([...own, rule].some(({ args }) => /wp-json|rest_route/i.test(args))) return null;
  const first = own[0] ?? rule;
  return { says: `Put ${line} in front of the rule.`, edits: [above(study.source, first.at, `${line}\n`)] };
}

function partOf({ asked: { base, request } }: Study): string | null {
  const pattern = (path: string): string => path.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
  if (request.path.startsWith(`${base}/wp-json`)) return `${pattern(base)}/wp-json`;
  return request.path.startsWith('/.well-known/') ? '/\\.well-known/' : null;
}
