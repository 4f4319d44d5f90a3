import { model } from '../evidence.ts';
import { accountMutations } from './account.ts';
import { loginMutations } from './login.ts';
import type { Mutation } from './mutation.ts';
import { reach } from './reach.ts';
import { refusals } from './refusals.ts';
import { state } from './state.ts';
import { transport } from './transport.ts';

export type { Mutation } from './mutation.ts';

/** One or more for every cause of the catalogue. */
export const mutations: Mutation[] = [
  ...reach,
  ...transport,
  ...refusals,
  ...state,
  ...loginMutations,
  ...accountMutations,
];

/** The evidence of a visit to a healthy site that has this one fault. */
export function mutated({ change }: Mutation) {
  const evidence = model();
  change(evidence);
  return evidence;
}
