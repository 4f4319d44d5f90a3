import { unifiedDiff } from '../site-files/diff.ts';
import { Source, type Span } from '../site-files/source.ts';
import type { StepPlan } from './step-plan.ts';

const MASK = '***';
/** No byte is written so. */
const HOLE = '\u2588';

/** What a step does, as a diff without secrets. `isWhole` says whether `patch` makes the same of it. */
export function shownDiff(plan: StepPlan): { text: string; isWhole: boolean } {
  const { source, edits } = plan;
  const hidden = hiding(plan);
  const shown = edits.map((edit) => ({ ...edit, text: hidden(edit.text) }));
  if (shown.every(({ text }, at) => text === edits[at]?.text)) {
    const whole = unifiedDiff(source, edits);
    if (whole !== null) return { text: whole, isWhole: true };
  }
  const masked = new Source(source.name, withHoles(source.bytes, source.secrets));
  const diff = unifiedDiff(masked, shown) ?? '';
  return { text: diff.replace(/\u2588+/g, MASK), isWhole: false };
}

/** Shorter ones say nothing, and stand everywhere. */
const LEAST_CHARACTERS = 4;

/** What is put in may be a line that is moved, with the secret in it, or hold one that was made up. */
function hiding({ source, secret }: StepPlan): (text: string) => string {
  const copied = source.secrets
    .map(({ start, end }) => source.bytes.slice(start, end).replaceAll('\r\n', '\n'))
    .filter((one) => one.length >= LEAST_CHARACTERS);
  const all = [...(secret === null ? [] : [secret]), ...copied].sort((a, b) => b.length - a.length);
  return (text) => all.reduce((shown, one) => shown.replaceAll(one, HOLE), text);
}

/** Of the same length and with the same lines, so that every edit is still at its place. */
function withHoles(bytes: string, secrets: readonly Span[]): string {
  let text = bytes;
  for (const { start, end } of secrets)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, HOLE) + text.slice(end);
  return text;
}
