import type { Edit } from '../../edit.ts';
import type { AskedRequest } from '../../request.ts';
import type { Source } from '../../source.ts';
import type { Directive } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';
import type { Study } from '../study.ts';
import { directiveAt } from './lines.ts';

/** A redirect of which clients make a GET: what was to be written is lost, and a list of posts comes back. */
export const methodLost: Rule = {
  id: 'method-lost',
  find(study) {
    const { request } = study.asked;
    const found = new Map<number, Directive>();
    for (const one of [request, study.given, { ...request, https: false }]) {
      const rule = redirecting(study, { ...one, method: 'POST' });
      if (rule) found.set(rule.at.start, rule);
    }
    return [...found.values()].map((rule) => ({
      at: rule.at,
      severity: request.method === 'POST' && redirecting(study, request) === rule ? 'error' : 'warning',
      says: 'This redirect answers a POST too, and with this status clients go on with a GET: what they wanted to write is lost.',
      step: 'Use 308 in place of 301 (307 in place of 302), and give the client the address that it ends at.',
      edits: keepingMethod(study.source, rule),
    }));
  },
};

function redirecting(study: Study, request: AskedRequest): Directive | null {
  const outcome = study.outcome(request, 'mod-php');
  if (outcome.kind !== 'status' || ![301, 302].includes(outcome.status) || !outcome.location) return null;
  const last = outcome.trace.findLast(({ did }) => did.kind === 'rewrote' || did.kind === 'refused');
  return last ? directiveAt(study, last.place) : null;
}

function keepingMethod(source: Source, { at, key }: Directive): Edit[] {
  const text = source.bytes.slice(at.start, at.end);
  const flag = /\bR(?:edirect)?(?:=(301|302|permanent|temp))?(?=[\],])/i;
  const found = key === 'rewriterule' ? flag.exec(text) : /\b(301|302|permanent|temp)\b/i.exec(text);
  if (!found) return [];
  const isForEver = /^(301|permanent)$/i.test(found[1] ?? '');
  const status = isForEver ? '308' : '307';
  const start = at.start + found.index;
  return [{ start, end: start + found[0].length, text: key === 'rewriterule' ? `R=${status}` : status }];
}
