import { counted, shown } from '../base/text.ts';
import { changes } from '../reports/text/words.ts';
import type { Change } from './comparison.ts';

/** The kinds of change with their words, in the order in which they are read. */
const kinds: Change['kind'][] = ['new', 'changed', 'still', 'flaky', 'recovered'];

/** A line of a terminal holds about so many names. */
const NAMED = 10;

/** What differs from the runs before, a line a kind; the failing ones with their causes. */
export function changesText(all: Change[]): string {
  const lines = kinds.flatMap((kind) => {
    const those = all.filter((change) => change.kind === kind);
    const count = those.length;
    const does = count === 1 ? changes[kind].does : changes[kind].do;
    return count === 0 ? [] : [` ${counted(count, 'site')} ${does}: ${named(those)}`];
  });
  return lines.length === 0 ? ' Nothing changed since the last run.\n' : `${lines.join('\n')}\n`;
}

function named(all: Change[]): string {
  const names = all.slice(0, NAMED).map((change) => {
    const facts = factsOf(change);
    return `${shown(change.site)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  });
  const more = all.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function factsOf({ kind, causes, since, confirmed }: Change): string[] {
  return [
    ...causes.map(shown),
    ...(kind === 'still' ? [`since ${shown(since)}`] : []),
    ...(confirmed ? [] : ['seen once, the next run confirms it or not']),
  ];
}
