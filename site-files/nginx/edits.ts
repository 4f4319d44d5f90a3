import type { Edit } from '../edit.ts';
import type { Source } from '../source.ts';
import type { Directive } from './parse/tree.ts';

/** A line as the first of a block. */
export function atTop(source: Source, { block, inner, at }: Directive, line: string): Edit {
  const own = indentAt(source, at.start);
  const [first] = block ?? [];
  const end = source.bytes.indexOf('\n', inner.start);
  const isAlone = end !== -1 && end < inner.end && /^\s*(?:#.*)?$/.test(source.bytes.slice(inner.start, end));
  if (!isAlone) return { start: inner.start, end: inner.start, text: ` ${line}` };
  const indent =
    first && source.lineOf(first.at.start) > source.lineOf(at.start)
      ? indentAt(source, first.at.start)
      : `${own}${unitOf(source)}`;
  return { start: end + 1, end: end + 1, text: `${indent}${line}\n` };
}

/** A line below another one of the same block. */
export function below(source: Source, { at, end }: Directive, line: string): Edit {
  const own = source.spanOf(source.lineOf(end - 1));
  const isLast =
    /^\s*(?:#.*)?$/.test(source.bytes.slice(end, own.end)) && source.bytes[own.end] !== undefined;
  const next = source.bytes.indexOf('\n', own.end) + 1;
  return isLast && next > 0
    ? { start: next, end: next, text: `${indentAt(source, at.start)}${line}\n` }
    : { start: end, end, text: ` ${line}` };
}

/** Takes a directive out, with its lines where it has them to itself. */
export function without(source: Source, { at, end }: Directive): Edit {
  const first = source.spanOf(source.lineOf(at.start));
  const lastLine = source.lineOf(end - 1);
  const isAlone =
    source.bytes.slice(first.start, at.start).trim() === '' &&
    /^\s*(?:#.*)?$/.test(source.bytes.slice(end, source.spanOf(lastLine).end));
  const whole = { start: first.start, end: source.spanOf(lastLine).start + source.whole(lastLine).length };
  return isAlone ? { ...whole, text: '' } : { start: at.start, end, text: '' };
}

/** By how much its first indented line is. */
function unitOf({ bytes }: Source): string {
  return /^[ \t]+(?=[^\s#])/m.exec(bytes)?.[0] ?? '  ';
}

function indentAt(source: Source, offset: number): string {
  return /^[ \t]*/.exec(source.text(source.lineOf(offset)))?.[0] ?? '';
}
