import { counted, shown, wrapped } from '../../../base/text.ts';
import type { Finding } from '../../../visit/judging/finding.ts';
import { type Group, kindOf, type Tally } from '../../model/tally.ts';
import { findingText } from '../../text/finding.ts';
import { firstStep } from '../../text/first-step.ts';
import { serverPlace } from '../../text/server-place.ts';
import { causeInShort } from '../../text/verdict-line.ts';
import type { Look } from '../renderer.ts';
import { indented } from './site-details.ts';

/** The causes that are told with their first step: the most frequent. Each row has its own. */
const MOST = 8;

/** Returns the causes of a fleet, each once: on how many sites, on which, and what to do first; or all of it. */
export function fleetCauses(tally: Tally, look: Look): string {
  const found = tally.samples
    .map((finding) => ({ finding, groups: tally.groups.filter(({ kind }) => kind === kindOf(finding)) }))
    .sort((a, b) => many(b.groups) - many(a.groups));
  if (look.details)
    return found.map(({ finding, groups }) => `\n${wholeText(finding, groups, look)}`).join('');
  const lines = found.slice(0, MOST).map(({ finding, groups }) => inShort(finding, groups, look));
  const more = found.length - MOST;
  const rest = more > 0 ? `  and ${counted(more, 'more cause')}; --details has all of them\n` : '';
  return lines.length === 0 ? '' : `\n${lines.join('')}${rest}`;
}

/** `FAIL secret missing (plugin): 3 sites, all on apache, PHP 8.2.36 at 192.0.2.7. First: …` */
function inShort(finding: Finding, groups: Group[], { style, width }: Look): string {
  const [only, ...others] = groups;
  const where =
    only && others.length === 0 ? `all on ${shown(serverPlace(only))}` : `on ${groups.length} servers`;
  const [name = ''] = groups.flatMap(({ names }) => names);
  const sites = many(groups) === 1 ? shown(name) : `${counted(many(groups), 'site')}, ${where}`;
  const text = `${causeInShort(finding, null)}: ${sites}. ${firstStep(finding, { access: [] })}`.trimEnd();
  return wrapped(text, width - 7)
    .map((line, at) => (at === 0 ? ` ${style.mark(finding.severity)} ${line}\n` : `   ${line}\n`))
    .join('');
}

/** The finding is shown as its first site has it, and below it who else it concerns: a line a host. */
function wholeText(finding: Finding, groups: Group[], { style, width }: Look): string {
  const where = groups.flatMap((group) => wrapped(groupText(group), width - 6).map((line) => `    ${line}`));
  const text = findingText(finding, { access: [], server: null }, style, width - 2);
  return `${indented(text, 2)}\n\n  ${style.bold('Where')}\n${where.join('\n')}\n`;
}

/** `31 sites on apache, PHP 8.2.36 at 203.0.113.7: shop-1, shop-2, shop-3 and 28 more` */
function groupText({ count, names, ...group }: Group): string {
  const more = count > names.length ? ` and ${count - names.length} more` : '';
  return `${counted(count, 'site')} on ${shown(serverPlace(group))}: ${names.map(shown).join(', ')}${more}`;
}

function many(groups: Group[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
