import { clipped } from '../../../base/text.ts';
import type { Group } from '../../model/tally.ts';
import type { PageGroup } from './model.ts';
import { isUnrecognised } from './view/unrecognised.ts';

/** The characters that are kept of a text that may hold what a host sent. */
const LONGEST = 300;

/** The names that a group keeps. */
const NAMED = 3;

/** Returns the groups of one cause, the largest first: by server, and where no cause is known by what answered. */
export function pageGroups(groups: Group[]): PageGroup[] {
  const [first] = groups;
  return (first && isUnrecognised({ id: first.cause }) ? byAnswer(groups) : groups.map(byServer)).sort(
    (a, b) => b.count - a.count,
  );
}

function byServer({ server, address, count, names }: Group): PageGroup {
  return {
    server: server && clipped(server, LONGEST),
    address,
    answer: null,
    count,
    names: names.map((name) => clipped(name, LONGEST)),
  };
}

/** Sites on many servers may be answered alike. */
function byAnswer(groups: Group[]): PageGroup[] {
  const byKind = new Map<string, PageGroup>();
  for (const group of groups) {
    const { count, names } = byServer(group);
    const known = byKind.get(group.kind);
    if (known) {
      known.count += count;
      known.names = [...known.names, ...names].slice(0, NAMED);
      continue;
    }
    const answer = clipped(group.kind.slice(`${group.cause}: `.length).replace(/\.$/, ''), LONGEST);
    byKind.set(group.kind, { server: null, address: null, answer, count, names });
  }
  return [...byKind.values()];
}
