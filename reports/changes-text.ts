import type { Change } from './baseline.ts';
import { counted, shown } from './text.ts';

const heads: [Change['kind'], string][] = [
  ['new', 'began to fail'],
  ['changed', 'fails for another cause'],
  ['still', 'still fails'],
  ['recovered', 'recovered'],
];

/** A line of a terminal holds about so many names. */
const NAMED = 10;

/** What differs from the run before, a line a kind; the failing ones with their causes. */
export function changesText(changes: Change[]): string {
  const lines = heads.flatMap(([kind, says]) => {
    const those = changes.filter((change) => change.kind === kind);
    return those.length === 0 ? [] : [` ${counted(those.length, 'site')} ${says}: ${named(those)}`];
  });
  return lines.length === 0 ? ' Nothing changed since the last run.\n' : `${lines.join('\n')}\n`;
}

function named(changes: Change[]): string {
  const names = changes.slice(0, NAMED).map(({ site, kind, causes, since }) => {
    const why =
      kind === 'recovered' ? '' : ` (${causes.join(', ')}${kind === 'still' ? `, since ${since}` : ''})`;
    return `${shown(site)}${why}`;
  });
  const more = changes.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
