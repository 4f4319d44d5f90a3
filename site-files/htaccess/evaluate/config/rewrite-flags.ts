import { isSpace } from '../../parse/lines.ts';
import type { Directive } from '../../parse/tree.ts';
import { type Reading, refuse } from './reading.ts';

export function flagsOf(
  reading: Reading,
  directive: Directive,
  text: string | undefined,
): [key: string, value: string][] {
  if (text === undefined) return [];
  if (!text.startsWith('[') || !text.endsWith(']'))
    throw refuse(
      reading,
      directive,
      'the flags must stand in brackets, without spaces or in quotation marks',
    );
  const flags: [string, string][] = [];
  let rest = `${text.slice(1, -1)},`;
  for (let comma = rest.indexOf(','); comma !== -1; comma = rest.indexOf(',')) {
    let from = 0;
    while (isSpace(rest[from])) from++;
    // Spaces alone before a comma are eaten with what stands in front of it.
    if (from > comma) break;
    let end = comma;
    while (end > from && isSpace(rest[end - 1])) end--;
    const flag = rest.slice(from, end);
    const equals = flag.indexOf('=');
    flags.push(equals === -1 ? [flag, ''] : [flag.slice(0, equals), flag.slice(equals + 1)]);
    rest = rest.slice(comma + 1);
  }
  return flags;
}

export function readCondFlag(
  reading: Reading,
  directive: Directive,
  flags: { isCaseless: boolean; isOr: boolean },
  key: string,
): void {
  const name = key.toLowerCase();
  if (name === 'nc' || name === 'nocase') flags.isCaseless = true;
  else if (name === 'or' || name === 'ornext') flags.isOr = true;
  else if (name !== 'nv' && name !== 'novary') throw refuse(reading, directive, `there is no flag “${key}”`);
}
