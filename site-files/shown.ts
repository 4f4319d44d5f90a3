import { shown } from '../base/text.ts';
import { textOf } from './encoding.ts';
import type { Remark } from './remark.ts';
import type { Source, Span } from './source.ts';

/** What of a line is shown: it may be a megabyte long. */
const WIDTH = 100;
const MASK = '***';

/** A remark as a compiler shows it: the place, the sentence, the line, a caret, the step. */
export function shownRemark(source: Source, { at, severity, says, step, id }: Remark): string[] {
  const { line, column } = source.lineAt(at.start);
  const margin = ' '.repeat(String(line).length);
  return [
    `${shown(source.name)}:${line}:${column}: ${severity}: ${says} [${id}]`,
    ...excerptOf(source, at).map((one) => `  ${one}`),
    `  ${margin} = ${step}`,
  ];
}

/** The line with its number, and a caret below the place. */
export function excerptOf(source: Source, at: Span): string[] {
  const number = String(source.lineOf(at.start));
  const { text, before, width } = excerpt(source, at);
  return [
    `${number} | ${text}`,
    `${' '.repeat(number.length)} | ${' '.repeat(before)}^${'~'.repeat(Math.max(0, width - 1))}`,
  ];
}

/** The part of the line around a place, without what is secret, and where the place stands in it. */
function excerpt(source: Source, at: Span): { text: string; before: number; width: number } {
  const line = source.spanOf(source.lineOf(at.start));
  const end = Math.max(at.start, Math.min(at.end, line.end));
  const lead = masked(source, { start: line.start, end: at.start });
  const marked = masked(source, { start: at.start, end });
  const tail = masked(source, { start: end, end: line.end });
  const shownLead = lead.length > WIDTH / 2 ? `…${lead.slice(-WIDTH / 2)}` : lead;
  const room = Math.max(10, WIDTH - shownLead.length);
  const rest = marked + tail;
  const shownRest = rest.length > room ? `${rest.slice(0, room)}…` : rest;
  return {
    text: (shownLead + shownRest).trimEnd(),
    before: shownLead.length,
    width: Math.min(marked.length, room),
  };
}

/** One cell for each character, so that the caret stands below what it means; a secret's length is not shown either. */
function masked(source: Source, { start, end }: Span): string {
  let text = '';
  let rest = start;
  for (const secret of source.secrets.filter((one) => one.start < end && start < one.end)) {
    text += cells(source.bytes.slice(rest, Math.max(rest, secret.start))) + MASK;
    rest = Math.min(end, Math.max(rest, secret.end));
  }
  return text + cells(source.bytes.slice(rest, end));
}

function cells(bytes: string): string {
  return textOf(bytes).replace(/\p{C}|\p{Zl}|\p{Zp}/gu, ' ');
}
