import { jsonText } from '../../../reports/text/json.ts';
import type { Asked } from '../../../site-files/asked.ts';
import { textOf } from '../../../site-files/encoding.ts';
import type { Source, Span } from '../../../site-files/source.ts';
import type { Shown } from './text.ts';

/** `schemas/read.schema.json` */
export function jsonOfRead({ request, login }: Asked, files: readonly Shown[]): string {
  const { method, path, query, https, headers } = request;
  const agent = headers['user-agent'];
  const sources = new Map(files.map(({ reading: { source } }) => [source.name, source]));
  const value = {
    version: 1,
    request: { method, path, query, https, login, ...(agent !== undefined && { user_agent: agent }) },
    files: files.map(({ reading: { source, remarks, arrivals, unknown, askedAt }, patch, copy }) => ({
      name: source.name,
      arrivals: arrivals.map(({ way, reached, header, because }) => ({
        way,
        reached,
        authorization: header,
        because: because.map(({ file, at, says }) => ({
          ...(file !== source.name && { file }),
          ...placeOf(sources.get(file) ?? source, at),
          says,
        })),
      })),
      asked_at: askedAt,
      unknown: unknown.map(({ at, says }) => ({ ...placeOf(source, at), says })),
      remarks: remarks.map(({ id, severity, at, says, step, edits }) => ({
        id,
        severity,
        ...placeOf(source, at),
        says,
        step,
        patched: edits !== undefined,
      })),
      diff: textOf(patch.diff),
      withheld: patch.withheld,
      copy,
    })),
  };
  return `${jsonText(value, 2)}\n`;
}

function placeOf(source: Source, { start }: Span): { line: number; column: number } {
  return source.lineAt(start);
}
