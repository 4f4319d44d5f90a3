import type { Edit } from '../../edit.ts';
import type { Source } from '../../source.ts';
import { placeIn } from '../parse/lines.ts';
import type { Directive } from '../parse/tree.ts';
import { wordsOf } from '../parse/words.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome } from '../study.ts';

/** Rewriting asks for FollowSymLinks: without it Apache refuses every address that has to go through a rule. */
export const followSymlinksOff: Rule = {
  id: 'follow-symlinks-off',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    if (outcome.kind !== 'status' || outcome.status !== 403 || outcome.place !== null) return [];
    const options = study.of('options');
    const off = options.findLast(({ args }) => !/(?:^|\s)\+/.test(args) || /-FollowSymLinks/i.test(args));
    if (!off) return [];
    return [
      {
        at: off.at,
        severity: 'error',
        says: 'Options without FollowSymLinks: Apache answers 403 for every address of a folder with rewriting.',
        step: /-FollowSymLinks/i.test(off.args)
          ? 'Take -FollowSymLinks out of this line.'
          : 'Add FollowSymLinks to this line.',
        edits: [mended(study.source, off)],
      },
    ];
  },
};

function mended(source: Source, { args, line, argsFrom, at }: Directive): Edit {
  const minus = wordsOf(args).find(({ text }) => /^-FollowSymLinks$/i.test(text));
  if (minus) {
    const start = placeIn(line, argsFrom + minus.start);
    return { start, end: start + minus.end - minus.start, text: '+FollowSymLinks' };
  }
  const end = at.start + source.bytes.slice(at.start, at.end).trimEnd().length;
  return { start: end, end, text: ' FollowSymLinks' };
}
