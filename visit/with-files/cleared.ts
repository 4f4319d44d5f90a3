import type { Layer } from '../../causes/cause.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Arrival } from '../../site-files/arrival.ts';
import type { ReadFile } from '../../site-files/read.ts';
import * as words from './cleared-words.ts';

/** What a file says that does not do what the site does: it is not the one that decides. */
interface Clearing {
  says: string;
  /** Whether the question is if the server reads it at all. */
  isUnread: boolean;
}

const ofHeader: readonly CauseId[] = ['authorization-header-stripped', 'credential-lost-at-address'];
const ofWay: readonly CauseId[] = ['rewrite-missing', 'root-not-led-to-wordpress'];
const ofRefusal: readonly CauseId[] = [
  'path-blocked',
  'method-blocked',
  'methods-blocked',
  'preflight-blocked',
  'staging-password',
  'client-user-agent-refused',
];
const ofSecret: readonly CauseId[] = ['secret-missing', 'secret-defined-late'];

/** What follows where no line of the file does it, for certain; null where that does not follow. */
export function clearedBy(
  cause: CauseId,
  file: ReadFile,
  { facts, layer }: { facts: Facts; layer: Layer },
): Clearing | null {
  const { kind, reading } = file;
  const { source, remarks, unknown } = reading;
  const { name } = source;
  if (kind === 'wp-config') {
    const isSound = unknown.length === 0 && remarks.every(({ severity }) => severity !== 'error');
    return ofSecret.includes(cause) && isSound ? { says: words.secret(name), isUnread: false } : null;
  }
  const arrivals = possibleOf(reading.arrivals, facts);
  if (arrivals.length === 0 || unknown.length > 0) return null;
  const isUnread = kind === 'htaccess';
  const are = (what: 'reached' | 'header', is: Arrival['header']): boolean =>
    arrivals.every((one) => one[what] === is);
  // The plugin has answered.
  if (ofHeader.includes(cause) && are('reached', 'no'))
    return { says: words.otherWay(name, isUnread), isUnread };
  if (!are('reached', 'yes')) return null;
  if (ofHeader.includes(cause))
    return are('header', 'yes')
      ? { says: words.header(name, lineOf(file, arrivals), isUnread), isUnread }
      : null;
  if (ofWay.includes(cause)) return { says: words.way(name, isUnread), isUnread };
  if (cause === 'htaccess-error') return { says: words.failure(name), isUnread: false };
  // What a plugin or the edge has signed is of no file.
  return ofRefusal.includes(cause) && layer === 'web-server'
    ? { says: words.refusal(name, isUnread), isUnread: false }
    : null;
}

/** LiteSpeed says that it is one. */
function possibleOf(arrivals: readonly Arrival[], facts: Facts): readonly Arrival[] {
  return facts.server().software === 'apache' ? arrivals.filter(({ way }) => way !== 'LiteSpeed') : arrivals;
}

/** The line that hands the header on. */
function lineOf({ reading: { source } }: ReadFile, arrivals: readonly Arrival[]): number | null {
  const [line] = arrivals.flatMap(({ because }) =>
    because.filter(({ says }) => says === 'hands the header on').map(({ at }) => source.lineOf(at.start)),
  );
  return line ?? null;
}
