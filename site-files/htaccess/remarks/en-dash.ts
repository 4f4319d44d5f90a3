import { placeIn } from '../parse/lines.ts';
import { rewriteWords } from '../parse/words.ts';
import type { Rule } from '../rule.ts';

const DASH = /^(?:\xe2\x80[\x90-\x95]|[\x96\x97]|\xe2\x88\x92)$/;

/** Where a web page has made another sign of the hyphen that leaves the address as it is. */
export const enDash: Rule = {
  id: 'en-dash',
  find: ({ directives }) =>
    directives.flatMap(({ key, args, line, argsFrom }) => {
      const target = key === 'rewriterule' ? rewriteWords(args).words[1] : undefined;
      if (!target || !DASH.test(target.text)) return [];
      // A refusal needs no address.
      if (/\[(?:[^\]]*,)?\s*(?:F|forbidden|G|gone|R=[45]\d\d)\s*[,\]]/i.test(args)) return [];
      const at = {
        start: placeIn(line, argsFrom + target.start),
        end: placeIn(line, argsFrom + target.start) + target.text.length,
      };
      return [
        {
          at,
          severity: 'error',
          says: 'A dash stands where a hyphen must: the rule sends what it matches to a file of that name, and the site answers 500.',
          step: 'Write a hyphen: -',
          edits: [{ ...at, text: '-' }],
        },
      ];
    }),
};
