import { onceFor } from '../../../base/once-for.ts';
import type { Directive } from '../parse/tree.ts';
import type { Study } from '../study.ts';

const NAMED = /HTTP_AUTHORIZATION/i;
const HANDING = /\[[^\]]*\bE(?:nv)?=!?(?:REDIRECT_)?HTTP_AUTHORIZATION\b/i;

/** A rule of rewriting that is meant to hand the header on. */
export function isHandingRule({ key, args }: Directive): boolean {
  return key === 'rewriterule' && NAMED.test(args) && HANDING.test(args);
}

/** All of them, in the order of the file. */
export const handingRules = onceFor((study: Study) => study.of('rewriterule').filter(isHandingRule));

export function isSetEnvIf({ key }: Directive): boolean {
  return key === 'setenvif' || key === 'setenvifnocase';
}

/** What hands the header on, whichever rules follow. */
export const LINE = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1';

/** What `%1` is of. */
export const CONDITION = 'RewriteCond %{HTTP:Authorization} ^(.+)$\n';

/** The condition that a rule lacks for its `%1`, beside those that are its own. */
export function missingCondition({ args }: Directive, own: readonly Directive[]): string {
  const isReferring = /HTTP_AUTHORIZATION:%\d/i.test(args);
  return isReferring && !own.some((one) => one.args.includes('(')) ? CONDITION : '';
}

/** The conditions that stand in front of a rule, next to each other or not. */
export function conditionsOf({ directives }: Study, rule: Directive): Directive[] {
  const found: Directive[] = [];
  for (let at = directives.indexOf(rule) - 1; at >= 0; at--) {
    const one = directives[at];
    if (!one || one.key === 'rewriterule') break;
    // One behind a byte order mark is meant as one.
    if (one.key.replace(/^\xef\xbb\xbf/, '') === 'rewritecond') found.unshift(one);
  }
  return found;
}

/** `a, b and c` */
export function named(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
