import { isTokenIgnoredAtQuery } from '../../evidence/fingerprint/jwt-plugin.ts';
import { codeOf } from '../../evidence/read.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

/**
 * Where only `?rest_route=` works, a plugin before 1.3.3 takes every token for nobody's: what then fails is the fault
 * of the address, and goes with it.
 */
export const ignoredAtQuery: Sign[] = [
  shows(
    'draft',
    'the plugin before 1.3.3 does not look for tokens at ?rest_route=',
    (exchange, evidence) => codeOf(exchange) === 'rest_cannot_create' && isTokenIgnoredAtQuery(evidence),
  ),
  shows('garbage-validate', 'the header does reach the plugin', (_, evidence) =>
    isTokenIgnoredAtQuery(evidence),
  ),
  shows('garbage-posts', 'and a broken token passes at ?rest_route=, as it did before 1.3.3', (_, evidence) =>
    isTokenIgnoredAtQuery(evidence),
  ),
];
