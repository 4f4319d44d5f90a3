import { causeIds } from '../../../../causes/ids.ts';
import { model } from '../evidence.ts';
import { account } from './account.ts';
import { client } from './client.ts';
import { edge } from './edge.ts';
import type { Mutation } from './mutation.ts';
import { network } from './network.ts';
import { php } from './php.ts';
import { plugin } from './plugin.ts';
import { pluginTokens } from './plugin-tokens.ts';
import { webServer } from './web-server.ts';
import { wordpress } from './wordpress.ts';

export type { Mutation } from './mutation.ts';

/** One or more for every cause of the catalogue, in its order. */
export const mutations: Mutation[] = [
  ...client,
  ...network,
  ...edge,
  ...webServer,
  ...php,
  ...wordpress,
  ...plugin,
  ...pluginTokens,
  ...account,
].sort((a, b) => causeIds.known.indexOf(a.cause) - causeIds.known.indexOf(b.cause));

/** The evidence of a visit to a healthy site that has this one fault. */
export function mutated({ change }: Mutation) {
  const evidence = model();
  change(evidence);
  return evidence;
}
