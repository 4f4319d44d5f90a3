import { counted, shown, shownLines, wrapped } from '../../../base/text.ts';
import type { Style } from '../../../reports/text/style.ts';
import { type Arrival, isAnswered } from '../../../site-files/arrival.ts';
import type { Asked } from '../../../site-files/asked.ts';
import { textOf } from '../../../site-files/encoding.ts';
import type { Given } from '../../../site-files/read.ts';
import type { Reading } from '../../../site-files/reading.ts';
import { shownRemark } from '../../../site-files/shown.ts';
import { addressOf, aroundText } from './address.ts';
import type { Patch } from './patch.ts';

const WIDTH = 100;
/** Of a diff, with the name of the file. */
const HEAD_LINES = 2;

export interface Shown {
  file: Given;
  reading: Reading;
  patch: Patch;
  /** The copy beside the file that was written; null where none was. */
  copy: string | null;
}

/** The verdict first, then each place as a compiler names it, then the patch. */
export function textOfRead(
  asked: Asked,
  files: readonly Shown[],
  after: readonly Reading[] | null,
  style: Style,
): string {
  const { method, path, query } = asked.request;
  const scheme = asked.request.headers.authorization?.split(' ')[0];
  const agent = asked.request.headers['user-agent'];
  const header = [
    scheme === undefined ? '' : ` with "Authorization: ${scheme} …"`,
    agent === undefined ? '' : `${scheme === undefined ? ' with' : ' and'} "User-Agent: ${shown(agent)}"`,
  ].join('');
  const parts = [
    `${style.bold(shown(`${method} ${addressOf(asked)}${path}${query === '' ? '' : `?${query}`}`))}${header}\n`,
    ...loginText(asked),
    ...baseText(asked, files),
    ...aroundText(asked, files, style),
    ...verdicts(files, style),
    ...files.flatMap((file) => placesIn(file)),
    ...files.flatMap((file) => patchText(file)),
    ...outcomeText(files, after),
    ` ${closing(files)}\n`,
  ];
  return parts.join('\n');
}

/** Why it is read for another login than usual. */
function loginText({ isLoginSeen }: Asked): string[] {
  return isLoginSeen
    ? [
        ' No folder in wp-content/plugins is named like a plugin for tokens, so this is read for application\n passwords (--login jwt reads it for a token).\n',
      ]
    : [];
}

/** Where WordPress was looked for, if that may be wrong. */
function baseText({ base, baseIs, isSiteKnown }: Asked, files: readonly Shown[]): string[] {
  const arrivals = files.flatMap(({ reading }) => reading.arrivals);
  if (baseIs === undefined || arrivals.length === 0) return [];
  if (baseIs === 'disputed') {
    const told = isSiteKnown ? 'as --site says' : 'name the right one with --site';
    return [` The files do not agree on the path of WordPress; ${base}/ is taken, ${told}.\n`];
  }
  const isFailing = arrivals.some((one) => stateOf(one) === 'fail');
  return isFailing
    ? [` No file says at which path WordPress is; ${base}/ is taken (--site names it).\n`]
    : [];
}

function verdicts(files: readonly Shown[], style: Style): string[] {
  const arrivals = files.flatMap(({ reading }) => reading.arrivals.map((arrival) => ({ arrival, reading })));
  const readings = new Map(files.map(({ reading }) => [reading.source.name, reading]));
  const unknown = files.flatMap(({ reading }) =>
    reading.unknown.map(({ at, says }) => `not known: ${placeOf(reading, at.start)}: ${says}`),
  );
  const told = arrivals.map(({ arrival, reading }) => ({
    way: arrival.way,
    state: stateOf(arrival),
    says: saysOf(arrival),
    because: arrival.because.map(
      ({ file, at, says }) => `     ${placeOf(readings.get(file) ?? reading, at.start)}: ${says}`,
    ),
  }));
  const lines = waysTogether(told).flatMap(({ ways, state, says, because }) => [
    ` ${style.mark(state)} ${ways.length === told.length && ways.length > 1 ? 'However PHP runs' : ways.join(', ')}: ${says}`,
    ...because,
  ]);
  const all = [...lines, ...unknown.flatMap((one) => wrapped(one, WIDTH - 1).map((line) => ` ${line}`))];
  return all.length === 0 ? [] : [`${all.join('\n')}\n`];
}

interface Told {
  way: string;
  state: ReturnType<typeof stateOf>;
  says: string;
  because: string[];
}

/** Ways of running PHP in which it comes to the same, for the same reasons, are one. */
function waysTogether(told: readonly Told[]): (Omit<Told, 'way'> & { ways: string[] })[] {
  const found = new Map<string, Omit<Told, 'way'> & { ways: string[] }>();
  for (const { way, ...rest } of told) {
    const key = JSON.stringify(rest);
    const same = found.get(key) ?? { ...rest, ways: [] };
    same.ways.push(way);
    found.set(key, same);
  }
  return [...found.values()];
}

function stateOf({ reached, header }: Arrival): 'pass' | 'fail' | 'skipped' {
  if (reached === 'no' || header === 'no') return 'fail';
  return reached === 'yes' && header === 'yes' ? 'pass' : 'skipped';
}

function saysOf({ reached, header }: Arrival): string {
  if (reached === 'no') return 'WordPress is not reached';
  const there = reached === 'yes' ? 'WordPress is reached' : 'whether WordPress is reached is not known';
  if (header === 'unknown') return `${there}; whether the Authorization header arrives is not known`;
  const arrives = header === 'yes' ? 'the Authorization header arrives' : 'the Authorization header is lost';
  return header === 'yes' && reached === 'yes' ? `${there} and ${arrives}` : `${there}; ${arrives}`;
}

/** What the same request comes to with the patch. */
function outcomeText(files: readonly Shown[], after: readonly Reading[] | null): string[] {
  const told = (after ?? []).flatMap(({ arrivals }) =>
    arrivals.map((one) => ({ way: one.way, state: stateOf(one), says: saysOf(one), because: [] })),
  );
  if (told.length === 0) return [];
  const all = waysTogether(told).map(
    ({ ways, says }) => `${ways.length === told.length ? '' : `${ways.join(', ')}: `}${says}`,
  );
  const lead = files.some(({ copy }) => copy !== null) ? 'Now' : 'With the patch';
  return [` ${lead}: ${all.join('; ')}.\n`];
}

function placeOf({ source }: Reading, offset: number): string {
  return `${shown(source.name)}:${source.lineAt(offset).line}`;
}

function placesIn({ reading: { source, remarks } }: Shown): string[] {
  return remarks.map((remark) => `${shownRemark(source, remark).join('\n')}\n`);
}

function patchText({ reading, patch, copy }: Shown): string[] {
  const name = shown(reading.source.name);
  if (patch.settles === 0) return [];
  if (copy !== null) return [` ${name} is patched; as it was before it is in ${shown(copy)}, beside it.\n`];
  const hunks = patch.diff.split('\n').slice(HEAD_LINES).join('\n');
  return [
    ...(patch.diff === '' ? [] : [` The patch of ${name}:\n\n${shownLines(textOf(hunks))}`]),
    ...(patch.withheld === 0 ? [] : [` ${withheld(reading.source.name, patch.withheld)}\n`]),
  ];
}

/** What is said of changes that no diff shows. */
export function withheld(name: string, count: number): string {
  return `${shown(name)}: ${counted(count, 'change')} would show a secret in a diff; --write makes ${count === 1 ? 'it' : 'them'}.`;
}

function closing(files: readonly Shown[]): string {
  const all = files.flatMap(({ reading }) => reading.remarks);
  const count = (severity: string): number => all.filter((one) => one.severity === severity).length;
  const counts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    ...(count('note') > 0 ? [counted(count('note'), 'note')] : []),
  ].join(', ');
  const settles = files.reduce((sum, { patch }) => sum + patch.settles, 0);
  const isKnown = files.every(
    ({ reading }) =>
      reading.unknown.length === 0 && reading.arrivals.every((one) => one.reached !== 'unknown'),
  );
  const names = files.map(({ reading }) => shown(reading.source.name)).join(', ');
  if (
    all.length === 0 &&
    files.some(({ reading }) => reading.arrivals.some((one) => stateOf(one) === 'fail'))
  )
    return `No line of ${names} is named for it.`;
  if (all.length === 0 && files.some(({ reading }) => !isAnswered(reading.arrivals)))
    return `Nothing wrong is seen in ${names}, and whether the request arrives is not known: that is no pass.`;
  if (all.length === 0) return `Nothing wrong ${isKnown ? '' : 'is seen '}in ${names}.`;
  if (settles === 0) return `${counts}.`;
  const isWritten = files.some(({ copy }) => copy !== null);
  const rest = isWritten ? 'fixed' : howFixed(files);
  return `${counts}; ${settles} of them ${rest}.`;
}

/** What a diff leaves out is made by `--write` alone. */
function howFixed(files: readonly Shown[]): string {
  const isShown = files.some(({ patch }) => patch.diff !== '');
  if (!isShown) return 'fixed by --write alone';
  return files.some(({ patch }) => patch.withheld > 0)
    ? 'fixed by --write; --format diff prints what is shown above, for patch -p0'
    : 'fixed by the patch: --write makes it here, --format diff prints it alone for patch -p0';
}
