import type { Rule } from '../rule.ts';
import { askedOutcome, everyWay } from '../study.ts';
import { wholeLines } from './lines.ts';

/** `php_value` outside of a section: where PHP is no module of Apache, the whole site answers 500. */
export const phpSetting: Rule = {
  id: 'php-setting',
  find(study) {
    const { source, directives } = study;
    const refused = everyWay.flatMap(({ id }) => {
      const outcome = askedOutcome(study, id);
      return outcome.kind === 'status' && outcome.because !== null && outcome.place
        ? [outcome.place.at.start]
        : [];
    });
    const settings = directives.filter(({ key }) => key === 'php_value' || key === 'php_flag');
    const first = settings.find(({ at }) => refused.includes(at.start));
    if (!first) return [];
    return [
      {
        at: first.at,
        severity: 'warning',
        says: `${first.name} is of mod_php: where PHP runs as FPM or CGI, it answers every request of this folder with 500.`,
        step: 'Put it into php.ini or .user.ini, or within <IfModule mod_php.c> and </IfModule>.',
        edits: settings.map(({ at }) => {
          const lines = wholeLines(source, at);
          const text = source.bytes
            .slice(lines.start, lines.end)
            .replaceAll('\r\n', '\n')
            .replace(/\n?$/, '\n');
          return { ...lines, text: `<IfModule mod_php.c>\n${text}</IfModule>\n` };
        }),
      },
    ];
  },
};
