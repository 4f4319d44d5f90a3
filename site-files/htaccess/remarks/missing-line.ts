import { everyDirective } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';
import { arrives, askedOutcome, everyWay, isNearest, isReached, type Study } from '../study.ts';
import { handingRules, isHandingRule, LINE, named } from './authorization.ts';
import { aboveWordpress } from './lines.ts';

/** Nothing in the file is about the header, and PHP does not see it. */
export const missingLine: Rule = {
  id: 'missing-authorization-line',
  find(study) {
    const { asked, directives, wordpress } = study;
    const isAbout =
      handingRules(study).length > 0 ||
      directives.some(
        ({ key, args }) =>
          /\bAuthorization\b/i.test(args) &&
          !/^(?:(?:request)?header|fcgidpassheader|proxyaddheaders)$/.test(key),
      );
    if (!isNearest(study) || isAbout || asked.request.headers.authorization === undefined) return [];
    const lost = everyWay.filter(({ id }) => {
      const outcome = askedOutcome(study, id);
      return id !== 'litespeed' && isReached(outcome, asked) && !arrives(outcome, asked.request, id);
    });
    if (lost.length === 0) return [];
    const edit = aboveWordpress(study, `${LINE}\n`);
    return [
      {
        at: wordpress
          ? { start: wordpress.start, end: wordpress.start }
          : { start: edit.start, end: edit.start },
        // There it arrives in some ways, and one of them may be the host's.
        severity: lost.length < everyWay.length - 1 ? 'warning' : 'error',
        says: `${subjectOf(study)}: with ${named(lost.map(({ says }) => says))} PHP does not see it.`,
        step: `Put ${LINE} ${wordpress ? 'above # BEGIN WordPress' : 'at the top of the file'}.`,
        edits: [edit],
      },
    ];
  },
};

/** Rules of the folders above give way to those of a folder that has any. */
function subjectOf({ directives, around }: Study): string {
  const above = [...around.others.values()].map(({ source, directives: own }) => ({
    name: source.name,
    all: everyDirective(own),
  }));
  if ([...directives, ...above.flatMap(({ all }) => all)].some(({ key }) => key === 'cgipassauth'))
    return 'CGIPassAuth hands the Authorization header on to some programs only';
  const handing = above.find(({ all }) => all.some(isHandingRule));
  return handing
    ? `The rules of this file replace those of ${handing.name}, and nothing in it hands the Authorization header on`
    : 'Nothing in this file hands the Authorization header on';
}
