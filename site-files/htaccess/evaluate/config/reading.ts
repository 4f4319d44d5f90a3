import type { Directive } from '../../parse/tree.ts';
import { argumentsIn } from '../../parse/written.ts';
import { type Pattern, patternOf } from '../../pattern/pattern.ts';
import { atWork } from '../at-work.ts';
import type { OverrideClass } from '../directives.ts';
import { NotKnown, type Place, Refused } from '../not-known.ts';
import type { ApacheServer } from '../server.ts';
import type { DirConfig } from './dir-config.ts';
import type { MethodSet } from './methods.ts';

/** The reading of one file, or of one section of it. */
export interface Reading {
  server: ApacheServer;
  file: string;
  /** Of the folder, on the server, with a slash at the end. */
  folder: string;
  config: DirConfig;
  /** Of the file: where Apache may not take a line, nothing of it is known. */
  whole: DirConfig;
  /** What AllowOverride lets stand here. */
  allowed: ReadonlySet<OverrideClass>;
  /** Methods that `<Limit>` names; null for all. */
  limited: MethodSet | null;
  /** How many sections it stands in. */
  depth: number;
}

export function placeOf(reading: Reading, { at }: Directive): Place {
  return { file: reading.file, at };
}

export function refuse(reading: Reading, directive: Directive, why: string): Refused {
  return new Refused(`${directive.name}: ${why}`, placeOf(reading, directive));
}

/** Its arguments, as many as Apache wants of it. */
export function argumentsOf(
  reading: Reading,
  directive: Directive,
  least: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const words = argumentsIn(directive.written).map(({ text }) => text);
  if (words.length < least || words.length > most || (least > 0 && words[least - 1] === ''))
    throw refuse(reading, directive, 'Apache wants another number of arguments here');
  return words;
}

/** A pattern that Apache takes, as far as anybody here can tell. */
export function patternIn(reading: Reading, directive: Directive, text: string, isCaseless = false): Pattern {
  const pattern = patternOf(text, isCaseless);
  if (pattern.kind === 'refused')
    throw refuse(reading, directive, `Apache cannot compile the regular expression (${pattern.why})`);
  // Whether Apache takes the file at all is not known then.
  if (pattern.kind === 'unknown')
    reading.whole.unknowns.push({ says: untold(pattern.why), place: placeOf(reading, directive) });
  return pattern;
}

export function matched(pattern: Pattern, subject: string, place: Place): (string | null)[] | null {
  atWork.place = place;
  if (pattern.kind === 'ready') return pattern.match(subject);
  throw new NotKnown(untold(pattern.why), place);
}

function untold(why: string): string {
  return `The regular expression uses ${why}, which is not followed here`;
}
