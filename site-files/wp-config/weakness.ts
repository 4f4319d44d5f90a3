import { guesses } from '../../evidence/weak-secrets/guesses.ts';
import { published } from '../../evidence/weak-secrets/published.ts';
import type { Asked } from '../asked.ts';
import type { WpConfig } from './config.ts';
import type { Constant } from './constants.ts';
import { leftOf } from './quoted.ts';

/** What php-jwt wants from version 7 on. */
const SHORTEST_BYTES = 32;

export type Weakness = 'empty' | 'published' | 'short';

/** What is wrong with a secret; null where nothing is. */
export function weaknessOf(
  config: WpConfig,
  { value: written, valueAt }: Constant,
  { request, isSiteKnown }: Asked,
): Weakness | null {
  const left = written.kind === 'computed' ? leftOf(config, valueAt) : null;
  const value = left === null ? written : ({ kind: 'text', text: left } as const);
  if (value.kind === 'boolean') return value.is ? null : 'empty';
  if (value.kind !== 'text') return null;
  if (value.text === '') return 'empty';
  const site = `http${request.https ? 's' : ''}://${isSiteKnown ? request.host : 'localhost'}`;
  if (published.includes(value.text) || guesses(site).includes(value.text)) return 'published';
  return value.text.length < SHORTEST_BYTES ? 'short' : null;
}
