import type { Source } from '../source.ts';

/** Where a file is among others: the path of a folder below the document root, which is empty for itself. */
export interface Beside {
  folder: string;
  others: readonly { folder: string; source: Source }[];
}
