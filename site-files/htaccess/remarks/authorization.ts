import type { Directive } from '../parse/tree.ts';
import type { Study } from '../study.ts';

/** A rule of rewriting that is meant to hand the header on. */
export function isHandingRule({ key, args }: Directive): boolean {
  return key === 'rewriterule' && /\[[^\]]*\bE(?:nv)?=!?(?:REDIRECT_)?HTTP_AUTHORIZATION\b/i.test(args);
}

export function isSetEnvIf({ key }: Directive): boolean {
  return key === 'setenvif' || key === 'setenvifnocase';
}

/** The conditions that stand in front of a rule, next to each other or not. */
export function conditionsOf({ directives }: Study, rule: Directive): Directive[] {
  const found: Directive[] = [];
  for (const one of directives.slice(0, directives.indexOf(rule)).toReversed()) {
    if (one.key === 'rewriterule') break;
    if (one.key === 'rewritecond') found.unshift(one);
  }
  return found;
}
