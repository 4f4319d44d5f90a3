import { counted, shown } from '../base/text.ts';
import type { Change } from './comparison.ts';

const heads: [Change['kind'], (count: number) => string][] = [
  ['new', () => 'began to fail'],
  ['changed', (count) => (count === 1 ? 'fails for another cause' : 'fail for another cause')],
  ['still', (count) => (count === 1 ? 'still fails' : 'still fail')],
  ['flaky', (count) => (count === 1 ? 'is flaky' : 'are flaky')],
  ['recovered', () => 'recovered'],
];

/** A line of a terminal holds about so many names. */
const NAMED = 10;

/** What differs from the runs before, a line a kind; the failing ones with their causes. */
export function changesText(changes: Change[]): string {
  const lines = heads.flatMap(([kind, says]) => {
    const those = changes.filter((change) => change.kind === kind);
    const count = those.length;
    return count === 0 ? [] : [` ${counted(count, 'site')} ${says(count)}: ${named(those)}`];
  });
  return lines.length === 0 ? ' Nothing changed since the last run.\n' : `${lines.join('\n')}\n`;
}

function named(changes: Change[]): string {
  const names = changes.slice(0, NAMED).map((change) => {
    const facts = factsOf(change);
    return `${shown(change.site)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  });
  const more = changes.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function factsOf({ kind, causes, since, confirmed }: Change): string[] {
  return [
    ...causes.map(shown),
    ...(kind === 'still' ? [`since ${shown(since)}`] : []),
    ...(confirmed ? [] : ['seen once, the next run will tell']),
  ];
}
