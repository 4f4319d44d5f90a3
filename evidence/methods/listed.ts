import type { Located } from '../located.ts';
import { textsOf } from '../read.ts';

/** What WordPress's own index says; null where it was not read, or is not what WordPress would send. */
export function listed(evidence: Located, says: (index: Record<string, unknown>) => boolean): boolean | null {
  const index = evidence.index();
  return textsOf(index.namespaces).includes('wp/v2') ? says(index) : null;
}
