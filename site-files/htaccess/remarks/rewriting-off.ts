import { everyDirective } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, isNearest } from '../study.ts';
import { above, wholeLines } from './lines.ts';

/** Rules that lead to WordPress, and no `RewriteEngine On` for them, or an `Off` below it: Apache goes past all of them. */
export const rewritingOff: Rule = {
  id: 'rewriting-off',
  find(study) {
    const { source, directives, of } = study;
    const outcome = askedOutcome(study, 'mod-php');
    const isNotFound = outcome.kind === 'status' && outcome.status === 404 && outcome.place === null;
    if (!isNotFound || !isNearest(study)) return [];
    const rule = of('rewriterule').find(({ args }) => args.includes('index.php'));
    const engines = of('rewriteengine');
    const last = engines.at(-1);
    const isOff = (args: string): boolean => /^\s*"?off\b/i.test(args);
    if (!rule || (last && !isOff(last.args))) return [];
    // Rules of a section are switched on in it.
    const section = directives.find((one) => one.children && everyDirective(one.children).includes(rule));
    const first = section?.children?.find(({ key }) => key.startsWith('rewrite')) ?? rule;
    const isOverruled = engines.some(({ args }) => !isOff(args));
    return [
      {
        at: last?.at ?? rule.at,
        severity: 'error',
        says: last
          ? 'RewriteEngine Off holds for all rules of this file, those above it too: none of them runs, and Apache answers 404.'
          : 'No RewriteEngine On stands in this file, so that none of its rules runs, and Apache answers 404.',
        step: last
          ? isOverruled
            ? 'Take this line out.'
            : 'Write RewriteEngine On.'
          : 'Put RewriteEngine On above the first rule.',
        edits: last
          ? [{ ...wholeLines(source, last.at), text: isOverruled ? '' : 'RewriteEngine On\n' }]
          : [above(source, first.at, 'RewriteEngine On\n')],
      },
    ];
  },
};
