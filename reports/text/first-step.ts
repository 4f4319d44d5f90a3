import { shown } from '../../base/text.ts';
import type { Finding, PrintedFix } from '../../visit/judging/finding.ts';
import { careInShort, lowered } from './care.ts';
import { whereText } from './names.ts';
import type { Where } from './step.ts';
import { stepsOf } from './steps.ts';

/** Returns `First: …`; empty where there is no step. */
export function firstStep(finding: Finding, { access }: Pick<Where, 'access'>): string {
  const { first } = stepsOf(finding, access);
  if (!first) return '';
  const facts = factsInShort(first);
  return shown(`First: ${lowered(first.says)}${facts === '' ? '' : ` (${facts})`}.`);
}

/** Returns `wp-admin > Settings > Permalinks; 1 min, tested on 6 servers`; empty for advice. */
export function factsInShort(fix: PrintedFix): string {
  const where = whereText(fix)?.slice('In '.length, -1);
  const place = where === undefined ? [] : [where];
  return [...place, careInShort(fix)].filter((part) => part !== '').join('; ');
}
