import type { CauseId } from '../../causes/ids.ts';
import type { Arrival } from '../../site-files/arrival.ts';
import type { ReadFile } from '../../site-files/read.ts';

/** What a file says that does not do what the site does: it is not the one that decides. */
interface Clearing {
  says: string;
  /** Whether the question is if the server reads it at all. */
  isUnread: boolean;
}

const headerCauses: readonly CauseId[] = ['authorization-header-stripped', 'credential-lost-at-address'];
const reachedCauses: readonly CauseId[] = ['rewrite-missing', 'root-not-led-to-wordpress'];
const refusedCauses: readonly CauseId[] = [
  'path-blocked',
  'users-guarded',
  'method-blocked',
  'methods-blocked',
  'preflight-blocked',
  'staging-password',
  'client-user-agent-refused',
];
const failedCauses: readonly CauseId[] = ['htaccess-error'];
const secretCauses: readonly CauseId[] = ['secret-missing', 'secret-defined-late'];

/** What follows where no line of the file does it, for certain; null where that does not follow. */
export function clearedBy(cause: CauseId, { kind, reading }: ReadFile): Clearing | null {
  const { source, arrivals, remarks, unknown } = reading;
  const { name } = source;
  if (kind === 'wp-config') {
    const isSound = unknown.length === 0 && remarks.every(({ severity }) => severity !== 'error');
    return secretCauses.includes(cause) && isSound ? { says: secretSays(name), isUnread: false } : null;
  }
  const isReached = arrivals.length > 0 && arrivals.every(({ reached }) => reached === 'yes');
  if (!isReached || unknown.length > 0) return null;
  const isUnread = kind === 'htaccess';
  if (headerCauses.includes(cause) && arrivals.every(({ header }) => header === 'yes'))
    return { says: headerSays(name, placeOf(reading, arrivals), isUnread), isUnread };
  if (reachedCauses.includes(cause))
    return {
      says: isUnread
        ? `${name} leads this address on to WordPress, and the site does not. So the server does not read this file (AllowOverride None), mod_rewrite is off, or another .htaccess is the one that is read.`
        : `${name} leads this address on to WordPress, and the site does not. So it is not the configuration that runs: nginx was not reloaded since, or another file answers for this name.`,
      isUnread,
    };
  if (refusedCauses.includes(cause) || failedCauses.includes(cause))
    return {
      says: failedCauses.includes(cause)
        ? `No line of ${name} makes Apache fail, so it stands elsewhere: in a .htaccess further up, or in the virtual host.`
        : `No line of ${name} refuses this request, so what does stands elsewhere: ${isUnread ? 'in a .htaccess further up, in the virtual host, in a firewall or in a plugin' : 'in another file of nginx, in front of it or in a plugin'}.`,
      isUnread: false,
    };
  return null;
}

function headerSays(name: string, place: string, isHtaccess: boolean): string {
  return isHtaccess
    ? `${name} hands the Authorization header on${place}, whichever way PHP runs, and the site loses it all the same. So this file is not the one that decides: the server does not read it (AllowOverride None, or no Apache), another .htaccess is in force, or a proxy in front or a plugin takes the header.`
    : `${name} hands the Authorization header on${place}, and the site loses it all the same. So this is not the configuration that runs (nginx was not reloaded since, another file answers for this name), or a proxy in front or a plugin takes the header.`;
}

function secretSays(name: string): string {
  return `${name} defines the secret in time, and the site answers as if it did not. So this is not the file that is in force (another copy, another WordPress), PHP still runs the one from before (restart it), or what computes the value comes to nothing.`;
}

/** The line that hands the header on, where it is one for all. */
function placeOf({ source }: ReadFile['reading'], arrivals: readonly Arrival[]): string {
  const lines = new Set(
    arrivals.flatMap(({ because }) =>
      because.filter(({ says }) => says === 'hands the header on').map(({ at }) => source.lineOf(at.start)),
    ),
  );
  const [line] = lines;
  return line === undefined ? '' : ` (line ${line})`;
}
