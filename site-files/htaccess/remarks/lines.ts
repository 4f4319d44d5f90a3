import type { Edit } from '../../edit.ts';
import type { Source, Span } from '../../source.ts';
import type { Place } from '../evaluate/not-known.ts';
import type { Directive } from '../parse/tree.ts';
import type { Study } from '../study.ts';

/** Whole lines, with the end of the last one. */
export function wholeLines(source: Source, { start, end }: Span): Span {
  const first = source.lineOf(start);
  const isOne = end <= source.startOf(first + 1);
  const last = isOne ? first : source.lineOf(Math.max(start, end - 1));
  return { start: source.startOf(first), end: source.startOf(last + 1) };
}

/** Puts lines above the block of WordPress, or at the top where it is not marked. */
export function aboveWordpress({ source, wordpress }: Study, text: string): Edit {
  const start = wordpress
    ? wholeLines(source, wordpress).start
    : source.bytes.startsWith('\xef\xbb\xbf')
      ? 3
      : 0;
  return { start, end: start, text };
}

export function above(source: Source, at: Span, text: string): Edit {
  const { start } = wholeLines(source, at);
  return { start, end: start, text };
}

/** Takes lines away from where they are and puts them above the block of WordPress. */
export function movedUp(study: Study, spans: readonly Span[], before = ''): Edit[] {
  const { source } = study;
  const lines = spans.map((span) => wholeLines(source, span));
  const texts = lines.map(({ start, end }) => source.bytes.slice(start, end).replace(/^[ \t]+/gm, ''));
  const text = texts.map((one) => one.replace(/\r?\n?$/, '\n').replaceAll('\r\n', '\n')).join('');
  return [aboveWordpress(study, before + text), ...lines.map(({ start, end }) => ({ start, end, text: '' }))];
}

export function lineOf({ source }: Study, at: Span): number {
  return source.lineOf(at.start);
}

/** Whether a place that was noted on the way of a request is of this file. */
export function isOwn({ source }: Study, place: Place | null): place is Place {
  return place?.file === source.name;
}

/** The one of this file at such a place. */
export function directiveAt(study: Study, place: Place): Directive | null {
  const { directives } = study;
  return (isOwn(study, place) && directives.find(({ at }) => at.start === place.at.start)) || null;
}

/** What replaces a part of a directive, found in its own bytes. */
export function replacedIn(source: Source, { at }: Directive, old: string, fresh: string): Edit[] {
  const start = source.bytes.indexOf(old, at.start);
  if (start === -1 || start + old.length > at.end) return [];
  return [{ start, end: start + old.length, text: fresh }];
}
