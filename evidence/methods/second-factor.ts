import type { Located } from '../located.ts';
import { textsOf } from '../read.ts';

/**
 * Before 0.14 Two Factor kept whoever has a second factor out of every login that takes the password in its body, a right
 * application password no less, and let the same one pass as Basic. An index does not say which version it is.
 */
const NAMESPACES = /^two-factor\/|^wp-2fa/;

/** What such a door refuses may be right all the same. */
export function mayRefuseRightOnes(evidence: Located): boolean {
  return textsOf(evidence.index().namespaces).some((one) => NAMESPACES.test(one));
}
