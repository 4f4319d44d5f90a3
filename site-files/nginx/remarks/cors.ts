import { inherited, own, type Scope } from '../evaluate/scope.ts';
import type { Directive } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';

function isCors({ args }: Directive): boolean {
  return /^access-control-/i.test(args[0]?.text ?? '');
}

export const corsHeadersShadowed: Rule = {
  id: 'cors-headers-shadowed',
  find: ({ source, runs }) =>
    runs.flatMap(({ outcome: { scope } }) => {
      const inner = innermost(scope);
      if (!inner || own(inner, 'add_header').some(isCors)) return [];
      const outer = inherited(inner.parent, 'add_header').find(isCors);
      const [first] = own(inner, 'add_header');
      if (!outer || !first) return [];
      const line = source.lineOf(outer.at.start);
      return [
        {
          at: first.at,
          severity: 'warning',
          says: `An add_header here switches off all those above it, the CORS headers of line ${line} among them.`,
          step: `Repeat the lines from ${line} on in this block.`,
        },
      ];
    }),
};

function innermost(scope: Scope | null): Scope | null {
  for (let one = scope; one; one = one.parent) if (own(one, 'add_header').length > 0) return one;
  return null;
}

export const corsHeaderDoubled: Rule = {
  id: 'cors-header-doubled',
  find: ({ runs }) =>
    runs.flatMap(({ outcome: { kind, scope } }) => {
      const added = inherited(scope, 'add_header').find(({ args }) =>
        /^access-control-allow-origin$/i.test(args[0]?.text ?? ''),
      );
      // That of the other protocol hides nothing here.
      const hidden = inherited(scope, kind === 'php' ? 'fastcgi_hide_header' : 'proxy_hide_header');
      if (!added || (kind !== 'php' && kind !== 'proxied')) return [];
      if (hidden.some(({ args }) => /^access-control-allow-origin$/i.test(args[0]?.text ?? ''))) return [];
      return [
        {
          at: added.at,
          severity: 'warning',
          says: 'WordPress sends Access-Control-Allow-Origin itself: a browser refuses an answer that has it twice.',
          step: `Remove this line for the REST API, or hide the one of WordPress (${kind === 'php' ? 'fastcgi' : 'proxy'}_hide_header Access-Control-Allow-Origin;).`,
        },
      ];
    }),
};

export const preflightWithoutAuthorization: Rule = {
  id: 'preflight-without-authorization',
  find: ({ runs }) =>
    runs.flatMap(({ ask }) => {
      const outcome = ask({ method: 'OPTIONS', query: '' });
      if (outcome.kind !== 'answered' || outcome.by !== 'return' || outcome.status >= 300) return [];
      const allowed = inherited(outcome.scope, 'add_header').filter(({ args }) =>
        /^access-control-allow-headers$/i.test(args[0]?.text ?? ''),
      );
      if (allowed.some(({ args }) => /authorization|\$/i.test(args[1]?.text ?? ''))) return [];
      return [
        {
          at: outcome.at.at,
          severity: 'warning',
          says: 'nginx answers the preflight itself and does not allow the Authorization header, so browsers on other origins are blocked.',
          step: 'Remove it, so that WordPress answers, or add Access-Control-Allow-Headers with Authorization.',
        },
      ];
    }),
};
