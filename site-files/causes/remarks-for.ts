import type { CauseId } from '../../causes/ids.ts';
import type { ReadFile } from '../read.ts';
import type { Remark } from '../remark.ts';
import type { Source } from '../source.ts';
import { explainedBy } from './explained-by.ts';

/** A remark, with the file that it is on. */
export interface Explaining {
  source: Source;
  remark: Remark;
}

/** Whether a line of such files can be the cause at all. */
export function isOfFiles(cause: CauseId, files: readonly ReadFile[]): boolean {
  return files.some(({ kind }) => explainedBy[cause]?.[kind] !== undefined);
}

/** The lines that a cause is in, as the files were read for the request that shows it: the likeliest first. */
export function remarksFor(cause: CauseId, files: readonly ReadFile[]): Explaining[] {
  return files.flatMap(({ kind, reading: { source, remarks } }) => {
    const ids = explainedBy[cause]?.[kind] ?? [];
    return ids.flatMap((id) =>
      remarks.filter((one) => one.id === id && isMeant(one)).map((remark) => ({ source, remark })),
    );
  });
}

/** Other constants than the secret come too late as well, which is no more than a warning. */
function isMeant({ id, severity }: Remark): boolean {
  return severity !== 'note' && (id !== 'late-definition' || severity === 'error');
}
