import { causeIds } from '../../../../causes/ids.ts';
import { model } from '../evidence.ts';
import { account } from './account.ts';
import { applicationPassword } from './application-password.ts';
import { client } from './client.ts';
import { clients } from './clients.ts';
import { ofDialects } from './dialects.ts';
import { edge } from './edge.ts';
import { inPlace } from './in-place.ts';
import { lostOnPost } from './lost-on-post.ts';
import type { Mutation } from './mutation.ts';
import { network } from './network.ts';
import { php } from './php.ts';
import { plugin } from './plugin.ts';
import { pluginTokens } from './plugin-tokens.ts';
import { posts } from './posts.ts';
import { redirects } from './redirects.ts';
import { webServer } from './web-server.ts';
import { woocommerce } from './woocommerce.ts';
import { wordpress } from './wordpress.ts';

export type { Mutation } from './mutation.ts';

/** One or more for every cause of the catalogue, in its order. */
export const mutations: Mutation[] = [
  ...client,
  ...redirects,
  ...inPlace,
  ...network,
  ...edge,
  ...webServer,
  ...lostOnPost,
  ...php,
  ...wordpress,
  ...plugin,
  ...ofDialects,
  ...pluginTokens,
  ...posts,
  ...account,
  ...applicationPassword,
  ...woocommerce,
  ...clients,
].sort((a, b) => causeIds.known.indexOf(a.cause) - causeIds.known.indexOf(b.cause));

/** The evidence of a visit to a healthy site that has this one fault. */
export function mutated({ change }: Mutation) {
  const evidence = model();
  change(evidence);
  return evidence;
}
