import type { Span } from '../../source.ts';
import type { Directive } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, everyWay, type Study } from '../study.ts';
import { isOwn, wholeLines } from './lines.ts';

/** PHP 8 and 7: a host loads one of them, and what was set there stays so. */
const MODULES = ['mod_php.c', 'mod_php7.c'];

/** `php_value` outside of a section: where PHP is no module of Apache, the whole site answers 500. */
export const phpSetting: Rule = {
  id: 'php-setting',
  find(study) {
    const { source } = study;
    const refused = everyWay.flatMap(({ id }) => {
      const outcome = askedOutcome(study, id);
      return outcome.kind === 'status' && outcome.because !== null && isOwn(study, outcome.place)
        ? [outcome.place.at.start]
        : [];
    });
    if (refused.length === 0) return [];
    const settings = loose(study);
    const first = settings.find(({ at }) => refused.includes(at.start));
    if (!first) return [];
    return [
      {
        at: first.at,
        severity: 'warning',
        says: `${first.name} is of mod_php: where PHP runs as FPM or CGI, it answers every request of this folder with 500.`,
        step: 'Put it into php.ini or .user.ini, or within <IfModule mod_php.c> and </IfModule> (with PHP 7: mod_php7.c).',
        edits: runsOf(settings.map(({ at }) => wholeLines(source, at))).map((lines) => {
          const text = source.bytes
            .slice(lines.start, lines.end)
            .replaceAll('\r\n', '\n')
            .replace(/\n?$/, '\n');
          return {
            ...lines,
            text: MODULES.map((name) => `<IfModule ${name}>\n${text}</IfModule>\n`).join(''),
          };
        }),
      },
    ];
  },
};

/** All that are in no section of the module's own yet. */
function loose({ directives }: Study): Directive[] {
  const own = directives.filter(({ key, args }) => key === '<ifmodule' && /php/i.test(args));
  return directives.filter(
    ({ key, at }) =>
      (key === 'php_value' || key === 'php_flag') &&
      !own.some(
        (section) =>
          section.at.start < at.start && at.start < (section.closing?.start ?? Number.POSITIVE_INFINITY),
      ),
  );
}

/** Lines that follow on each other, as one. */
function runsOf(lines: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of lines) {
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
