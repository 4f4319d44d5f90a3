import type { Restored } from './restore.ts';

export function undoneText({ file, isRemoved, why, backup }: Restored): string {
  if (isRemoved) return `${file} is removed again.`;
  if (why === null) return `${file} is as it was.`;
  return `${file} could not be put back: ${why}.${backup === null ? '' : ` What it was before is in ${backup}.`}`;
}
