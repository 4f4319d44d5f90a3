import { pathOf, urlOf } from './address.ts';
import type { Located } from './located.ts';
import { headerOf, isRestAnswer } from './read.ts';
import { prettyRoot, rootAt } from './rest-root.ts';

const linked = /<([^<>]*)>;\s*rel="https:\/\/api\.w\.org\/"/i;

/**
 * What WordPress, or a redirect, says of where its REST API is, compared with the address that was asked: `query` is
 * `?rest_route=`, `pathinfo` is `/index.php/wp-json/`, `prefix` another word for `wp-json`, `folder` another folder.
 */
export type Announced = 'asked' | 'query' | 'pathinfo' | 'prefix' | 'folder';

export function announcedKind(evidence: Located): Announced | null {
  const elsewhere = evidence.rootElsewhere();
  if (elsewhere === null) return null;
  const { style, base } = rootAt(elsewhere);
  if (pathOf(base) === pathOf(prettyRoot(evidence).base)) return 'asked';
  if (isInOtherFolder(base, evidence)) return 'folder';
  return style === 'pretty' ? 'prefix' : style;
}

/** The home that the API names decides; without it the folder in front of what an API's address ends with. */
function isInOtherFolder(base: string, evidence: Located): boolean {
  const here = pathOf(evidence.site.url);
  const home = urlOf(evidence.index().home);
  if (home !== null) return pathOf(home.href) !== here;
  const folder = /^(.*?)(\/index\.php)?(\/wp-json)?$/.exec(pathOf(base))?.[1] ?? '';
  if (folder !== pathOf(base)) return folder !== here;
  if (base.includes('rest_route=')) return folder !== here;
  return !isRestAnswer(evidence.exchanges['rest-route-index']);
}

/**
 * The headers of a page name an address for the API at which nobody would look for it: of another host or folder, or
 * none of the web. Then nobody knows whether there is one.
 */
export function isAnnouncedAside({ site, exchanges }: Located): boolean {
  const here = urlOf(site.url);
  return (['posts', 'index', 'rest-route-index', 'home'] as const).some((probe) => {
    const named = linked.exec(headerOf(exchanges[probe], 'link') ?? '')?.[1];
    if (named === undefined || here === null) return false;
    const root = urlOf(named, exchanges[probe]?.request.url);
    if (root === null || bareHost(root) !== bareHost(here)) return true;
    const folder = /^(.*?)(\/index\.php)?(\/wp-json)?$/.exec(pathOf(root.href))?.[1];
    return folder !== pathOf(here.href);
  });
}

/** TLS that ends at a proxy, and the port behind it, are no other site. */
const bareHost = ({ hostname }: URL) => hostname.replace(/^www\./, '');
