import { applied, type Edit, inOrder, separate, withEndsOf } from '../edit.ts';
import type { Remark } from '../remark.ts';
import { Source, type Span } from '../source.ts';
import { requestsOf } from './better.ts';
import { idleLines } from './idle.ts';
import { again } from './patched.ts';
import { isOwn, wholeLines } from './remarks/lines.ts';
import type { Study } from './study.ts';

/** A file without the lines that do nothing here, and where a place of the whole one is in it. */
export interface Shortened {
  study: Study;
  moved(edits: readonly Edit[]): Edit[];
}

/** Null where little would be left out. */
export function shortened(study: Study, remarks: readonly Remark[]): Shortened | null {
  const { source } = study;
  if (source.lines < LEAST_LINES) return null;
  const groups = remarks.flatMap(({ edits }) => (edits ? [edits] : []));
  if (groups.length === 0) return null;
  const edits = separate(groups);
  const live = new Set(startsOf(study));
  const patched = again(study, new Source(source.name, applied(source, edits)));
  for (const start of startsOf(patched)) live.add(before(source, edits, start));
  const kept = [...remarks.map(({ at }) => at), ...groups.flat()].map((at) => wholeLines(source, at));
  const left = joined(idleLines(study, live).map((at) => wholeLines(source, at))).filter(
    (one) => !kept.some(({ start, end }) => start < one.end && one.start < end),
  );
  const short = again(study, new Source(source.name, without(source, left)));
  return { study: short, moved: (some) => some.map((edit) => moved(edit, left)) };
}

const LEAST_LINES = 100;

/** Where lines begin that did something, or that leave a request unknown. */
function startsOf(study: Study): number[] {
  for (const request of requestsOf(study)) study.outcome(request, 'mod-php');
  return study
    .outcomes()
    .flatMap((outcome) => [
      ...outcome.trace.flatMap(({ did, place }) =>
        (did.kind === 'tested' && !did.matched) || !isOwn(study, place) ? [] : [place.at.start],
      ),
      ...(outcome.kind !== 'script' && isOwn(study, outcome.place) ? [outcome.place.at.start] : []),
    ]);
}

/** Where a place of the patched file was. */
function before(source: Source, edits: readonly Edit[], place: number): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(edits)) {
    const length = withEndsOf(source, text).length;
    if (start + shift + length > place) break;
    shift += length - (end - start);
  }
  return place - shift;
}

function joined(spans: readonly Span[]): Span[] {
  const lines: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = lines.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else lines.push({ start, end });
  }
  return lines;
}

function without({ bytes }: Source, left: readonly Span[]): string {
  let result = '';
  let rest = 0;
  for (const { start, end } of left) {
    result += bytes.slice(rest, start);
    rest = end;
  }
  return result + bytes.slice(rest);
}

function moved(edit: Edit, left: readonly Span[]): Edit {
  let shift = 0;
  for (const { start, end } of left) {
    if (start >= edit.start) break;
    shift += end - start;
  }
  return { ...edit, start: edit.start - shift, end: edit.end - shift };
}
