import { pathOf } from '../../evidence/address.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { FixId } from '../../fixes/ids.ts';

/** They lead all addresses of the host to WordPress, so that an application at the root would lose its own. */
const ofRoot: FixId[] = ['nginx-try-files', 'lighttpd-rewrite', 'caddy-try-files'];

/** The same for a WordPress in a folder, and for nothing else. */
const ofFolder: FixId[] = ['nginx-folder-location', 'lighttpd-folder-rewrite', 'caddy-folder-rewrite'];

/** Leaves out what is for a site in another place than this one is. */
export function fitsPlace(fix: FixId, { site }: Facts): boolean {
  return !(pathOf(site.url) === '' ? ofFolder : ofRoot).includes(fix);
}
