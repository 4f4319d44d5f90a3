import type { CauseId } from '../../../causes/ids.ts';
import { causes } from '../../../causes/index.ts';
import type { WarningId } from '../report.ts';

const warnings: Record<WarningId, string> = {
  'certificate-expiring': 'certificate runs out',
  'token-short-lived': 'token short-lived',
  'response-slowed': 'slower than usual',
};

/** What is wrong at a hop, in the two or three words there is room for below it. */
export function shortOf(id: CauseId | WarningId): string {
  const words: Partial<Record<string, string>> = warnings;
  const known = words[id] ?? causes.find((cause) => cause.id === id)?.short;
  // Those of extensions bring no such words: their name is what there is.
  return known ?? id.replaceAll('-', ' ');
}
