import { wordAt } from '../parse/words.ts';
import type { Rule } from '../rule.ts';
import { askedOutcome, isReached } from '../study.ts';
import { replacedIn } from './lines.ts';

/** `RewriteBase` and the last rule of WordPress's block are of a folder in which it is not, as after a move. */
export const otherFolder: Rule = {
  id: 'other-folder',
  find(study) {
    const { asked, source } = study;
    const outcome = askedOutcome(study, 'mod-php');
    const base = study.of('rewritebase').at(-1);
    const written = base && wordAt(base.args, 0)?.text;
    if (!base || !written || outcome.kind === 'unknown' || isReached(outcome, asked)) return [];
    if (study.around.folder !== asked.base || written.replace(/\/+$/, '') === asked.base) return [];
    const old = `${written.replace(/\/+$/, '')}/index.php`;
    const rules = study.of('rewriterule').filter(({ args }) => args.includes(` ${old}`));
    if (asked.baseIs)
      return [
        {
          at: base.at,
          severity: 'error',
          says: `RewriteBase is of ${written}, and WordPress was looked for at ${asked.base}/: the files do not agree on one path.`,
          step: asked.isSiteKnown
            ? 'Give the address that wp-config.php has (WP_HOME), or correct it there.'
            : 'Name the address of the site with --site https://shop.example/blog: then the patch is for that one.',
        },
      ];
    return [
      {
        at: base.at,
        severity: 'error',
        says: `RewriteBase is of another folder: WordPress is at ${asked.base}/, and its addresses are looked for at ${written}.`,
        step: `Write RewriteBase ${asked.base}/ and ${asked.base}/index.php in the last rule, or save Settings > Permalinks once.`,
        edits: [
          ...replacedIn(source, base, written, `${asked.base}/`),
          ...rules.flatMap((rule) => replacedIn(source, rule, ` ${old}`, ` ${asked.base}/index.php`)),
        ],
      },
    ];
  },
};
