import type { Edit } from '../../edit.ts';
import type { Directive } from '../parse/tree.ts';
import { wordsOf } from '../parse/words.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, everyWay } from '../study.ts';
import { hyphenFor } from './dashes.ts';
import { directiveAt, isOwn, wholeLines } from './lines.ts';

/** A line that Apache does not take: it answers every request of the folder with 500. */
export const refusedFile: Rule = {
  id: 'refused-file',
  find(study) {
    const refusals = everyWay.flatMap((way) => {
      const outcome = askedOutcome(study, way.id);
      if (outcome.kind !== 'status' || outcome.because === null || !isOwn(study, outcome.place)) return [];
      return [{ way, at: outcome.place.at, because: outcome.because }];
    });
    const [first] = refusals;
    if (!first) return [];
    const same = refusals.filter(({ at }) => at.start === first.at.start);
    const isPhp = /^php_/i.test(study.source.bytes.slice(first.at.start, first.at.end));
    if (isPhp) return [];
    // The byte order mark is what Apache does not know then.
    if (study.source.bytes.startsWith('\xef\xbb\xbf') && first.at.start <= 3) return [];
    const hyphens = hyphensIn(directiveAt(study, { file: study.source.name, at: first.at }));
    const where =
      same.length >= everyWay.length - 1 ? '' : ` with ${same.map(({ way }) => way.says).join(', ')}`;
    return [
      {
        at: first.at,
        severity: 'error',
        ...(hyphens.length > 0 && { edits: hyphens }),
        ...(/no place for it in \.htaccess/.test(first.because) &&
          !study.source.bytes.startsWith('<', first.at.start) && {
            edits: [{ ...wholeLines(study.source, first.at), text: '' }],
          }),
        says: `Apache does not take this line, and answers every request of this folder with 500${where}: ${first.because}.`,
        step:
          hyphens.length > 0
            ? 'Write a hyphen in place of the dash: -'
            : /no place for it in \.htaccess/.test(first.because)
              ? 'Take it out: it belongs to the configuration of the server, whatever the host allows here.'
              : /: AllowOverride has no/.test(first.because)
                ? 'Ask the host to allow it (AllowOverride), or put # in front of the line to see that the site answers.'
                : 'Correct the line, or put # in front of it to see that the site answers.',
      },
    ];
  },
};

/** `Options –Indexes`, as a web page shows it. */
function hyphensIn(line: Directive | null): Edit[] {
  if (line?.key !== 'options') return [];
  return wordsOf(line.args).flatMap((word) => hyphenFor(line, word) ?? []);
}
