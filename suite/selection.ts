import { parseArgs } from 'node:util';
import { shown } from '../base/text.ts';
import { numbered } from '../checks/check.ts';
import { checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import type { Site } from '../sites/site.ts';

/**
 * Whether Playwright's own options on the command line leave any check of the site: a WordPress nobody asks for
 * should not boot. When in doubt, yes.
 */
export function isSelected(site: Site, argv: string[]): boolean {
  const { values } = parseArgs({
    args: argv.slice(2),
    strict: false,
    options: { grep: { type: 'string', short: 'g' }, list: { type: 'boolean' } },
  });
  if (values.list) return false;
  if (typeof values.grep !== 'string') return true;
  const pattern = patternOf(values.grep);
  const tags = site.tags.map((tag) => `@${shown(tag)}`).join(' ');
  return checkIds.known.some((id) =>
    pattern.test(
      `sites suite/suite.spec.ts ${shown(site.name)} ${numbered(id)}: ${checks.known[id].question} ${tags}`,
    ),
  );
}

/** The pattern as Playwright reads it: `/token/i` or a bare expression, which ignores case. */
function patternOf(grep: string): RegExp {
  const literal = /^\/(.*)\/([gi]*)$/.exec(grep);
  try {
    return literal ? new RegExp(literal[1] ?? '', literal[2]?.replace('g', '')) : new RegExp(grep, 'i');
  } catch {
    return /(?:)/;
  }
}
