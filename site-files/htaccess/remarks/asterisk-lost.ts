import type { Edit } from '../../edit.ts';
import type { Directive } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';
import type { Study } from '../study.ts';
import { conditionsOf, handingRules, isSetEnvIf } from './authorization.ts';

/** What Markdown makes of `(.*)`: an asterisk begins emphasis, and two lines of them lose or change all. */
const LOST = /\((?:\._|\.|_\.)\)/g;

export const asteriskLost: Rule = {
  id: 'asterisk-lost',
  find: (study) =>
    linesOf(study).flatMap((one) => {
      const text = study.source.bytes.slice(one.at.start, one.at.end);
      const edits = [...text.matchAll(LOST)].map(
        ({ index, 0: found }): Edit => ({
          start: one.at.start + index,
          end: one.at.start + index + found.length,
          text: one.key === 'rewriterule' ? '(.*)' : '(.+)',
        }),
      );
      const [first] = edits;
      if (!first) return [];
      const written = study.source.bytes.slice(first.start, first.end);
      return [
        {
          at: { start: first.start, end: first.end },
          severity: 'error',
          says: `An asterisk is missing: a web page has taken it for emphasis, and ${written} is no more than ${written.includes('_') ? 'two characters, one of them _' : 'one character'}.`,
          step: `Write ${first.text} in place of ${written}.`,
          edits,
        },
      ];
    }),
};

/** Those that are about the header. */
function linesOf(study: Study): Directive[] {
  const { directives } = study;
  const found = new Set([
    ...handingRules(study).flatMap((rule) => [...conditionsOf(study, rule), rule]),
    ...directives.filter((one) => isSetEnvIf(one) && /\bAuthorization\b/i.test(one.args)),
  ]);
  return directives.filter((one) => found.has(one));
}
