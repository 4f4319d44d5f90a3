import { onlyNear } from '../../../base/nearest.ts';
import { allModules } from '../evaluate/directives.ts';
import { wordAt } from '../parse/words.ts';
import type { Rule } from '../rule.ts';
import { replacedIn } from './lines.ts';

/** `<IfModule mod_setenvif>`, `<IfModule mod_rewite.c>`: Apache knows them as mod_setenvif.c and rewrite_module. */
export const moduleName: Rule = {
  id: 'module-name',
  find: ({ source, of }) =>
    of('<ifmodule').flatMap((section) => {
      const name = wordAt(section.args.replace(/^!/, ''), 0)?.text;
      const meant = name && meantBy(name);
      if (!meant) return [];
      const isNegated = section.args.startsWith('!');
      return [
        {
          at: section.at,
          severity: isNegated ? 'warning' : 'error',
          says: `No module is called ${name}: Apache ${isNegated ? 'always reads' : 'skips'} what stands in this section.`,
          step: `Write <IfModule ${isNegated ? '!' : ''}${meant}>`,
          edits: replacedIn(source, section, name, meant),
        },
      ];
    }),
};

/** Those that files of WordPress ask for. */
const USUAL = [
  ...[
    'mod_rewrite.c',
    'mod_setenvif.c',
    'mod_headers.c',
    'mod_env.c',
    'mod_alias.c',
    'mod_dir.c',
    'mod_mime.c',
  ],
  ...['mod_authz_core.c', 'mod_authz_host.c', 'mod_access_compat.c', 'mod_deflate.c', 'mod_expires.c'],
  'mod_filter.c',
];
const SLIPS = 2;

function meantBy(name: string): string | null {
  if (allModules.has(name)) return null;
  if (allModules.has(`${name}.c`)) return `${name}.c`;
  // Of others nobody here knows the names.
  return /^mod[_-]?[a-z_]{6,}(?:\.[a-z])?$/i.test(name) ? onlyNear(name.toLowerCase(), USUAL, SLIPS) : null;
}
