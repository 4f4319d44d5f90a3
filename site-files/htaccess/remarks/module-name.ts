import { allModules } from '../evaluate/directives.ts';
import { wordAt } from '../parse/words.ts';
import type { Rule } from '../rule.ts';
import { replacedIn } from './lines.ts';

/** `<IfModule mod_setenvif>`: Apache knows it as mod_setenvif.c or setenvif_module. */
export const moduleName: Rule = {
  id: 'module-name',
  find: ({ source, directives }) =>
    directives.flatMap((section) => {
      const name = section.key === '<ifmodule' ? wordAt(section.args.replace(/^!/, ''), 0)?.text : undefined;
      if (!name || allModules.has(name) || !allModules.has(`${name}.c`)) return [];
      return [
        {
          at: section.at,
          severity: section.args.startsWith('!') ? 'warning' : 'error',
          says: `No module is called ${name}: Apache ${section.args.startsWith('!') ? 'always reads' : 'skips'} what stands in this section.`,
          step: `Write <IfModule ${section.args.startsWith('!') ? '!' : ''}${name}.c>`,
          edits: replacedIn(source, section, name, `${name}.c`),
        },
      ];
    }),
};
