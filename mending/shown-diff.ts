import { unifiedDiff } from '../site-files/diff.ts';
import { Source, type Span } from '../site-files/source.ts';
import type { StepPlan } from './step-plan.ts';

const MASK = '***';
/** No byte is written so. */
const HOLE = '\u2588';

/** What a step does, as a diff without secrets. `isWhole` says whether `patch` makes the same of it. */
export function shownDiff({ source, edits, secret }: StepPlan): { text: string; isWhole: boolean } {
  if (secret === null) {
    const whole = unifiedDiff(source, edits);
    if (whole !== null) return { text: whole, isWhole: true };
  }
  const masked = new Source(source.name, withHoles(source.bytes, source.secrets));
  const shown = edits.map((edit) => ({
    ...edit,
    text: secret === null ? edit.text : edit.text.replaceAll(secret, HOLE),
  }));
  const diff = unifiedDiff(masked, shown) ?? '';
  return { text: diff.replace(/\u2588+/g, MASK), isWhole: false };
}

/** Of the same length and with the same lines, so that every edit is still at its place. */
function withHoles(bytes: string, secrets: readonly Span[]): string {
  let text = bytes;
  for (const { start, end } of secrets)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, HOLE) + text.slice(end);
  return text;
}
