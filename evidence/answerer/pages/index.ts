import type { KnownPage } from '../page.ts';
import { applicationPages } from './applications.ts';
import { cloudflarePages } from './cloudflare.ts';
import { firewallPages } from './firewalls.ts';
import { hostPages } from './hosts.ts';
import { jwtPluginPages } from './jwt-plugins.ts';
import { noticePages } from './notices.ts';
import { pluginPages } from './plugins.ts';
import { proxyPages } from './proxies.ts';
import { webServerPages } from './web-servers.ts';
import { wordfencePages } from './wordfence.ts';
import { wordpressPages } from './wordpress.ts';

const all = {
  ...cloudflarePages,
  ...hostPages,
  ...noticePages,
  ...firewallPages,
  ...proxyPages,
  ...jwtPluginPages,
  ...wordfencePages,
  ...pluginPages,
  ...wordpressPages,
  ...applicationPages,
  ...webServerPages,
};

export type PageId = keyof typeof all;

/** All answers by which a writer is known, the particular before the general. */
export const knownPages: Readonly<Record<PageId, KnownPage>> = all;
