import { grouped } from '../base/grouped.ts';
import { counted, shown, wrapped } from '../base/text.ts';
import { causes as known } from '../causes/index.ts';
import { lastedWords } from '../reports/text/lasted.ts';
import { changes } from '../reports/text/words.ts';
import type { Change } from './comparison.ts';
import { NO_CHANGE } from './no-change.ts';

/** The kinds of change with their words, in the order in which they are read. */
const kinds: Change['kind'][] = ['new', 'changed', 'still', 'flaky', 'recovered'];

/** So many names are as many as anybody reads of one cause; the report has them all. */
const NAMED = 10;

/** What a terminal has at least. */
const WIDTH = 80;

/** What differs from the runs before, by kind and within it by cause, wrapped. `now` is ISO time. */
export function changesText(
  all: Change[],
  now: string,
  first: { sites: number; file: string } | null = null,
): string {
  const lines = kinds.flatMap((kind) => linesOf(kind, all, now));
  if (first) lines.unshift(` First run: ${counted(first.sites, 'site')} remembered in ${shown(first.file)}.`);
  return lines.length === 0 ? NO_CHANGE : `${lines.join('\n')}\n`;
}

function linesOf(kind: Change['kind'], all: Change[], now: string): string[] {
  const those = all.filter((change) => change.kind === kind);
  const [only] = those;
  if (!only) return [];
  const does = those.length === 1 ? changes[kind].does : changes[kind].do;
  const after = kind === 'recovered' ? lasting(those, now).map((text) => ` after ${text}`) : [];
  const says = `${counted(those.length, 'site')} ${does}${after.join('')}`;
  if (those.length === 1) return block(`${says}: ${shown(only.site)}${bracketed(factsOf(those, now))}`, 1);
  const groups = grouped(those, groupOf).toSorted((a, b) => b.length - a.length);
  const [one] = groups;
  if (groups.length === 1 && one) return block(`${says}${bracketed(factsOf(one, now))}: ${named(one)}`, 1);
  const lines = groups.map((group) => `${factsOf(group, now) || 'no known cause'}: ${named(group)}`);
  return [` ${says}:`, ...lines.flatMap((line) => block(line, 3))];
}

function block(text: string, indent: number): string[] {
  return wrapped(text, WIDTH - indent - 2).map(
    (line, at) => `${' '.repeat(at === 0 ? indent : indent + 2)}${line}`,
  );
}

function groupOf({ causes, confirmed }: Change): string {
  return JSON.stringify([causes, confirmed]);
}

function bracketed(facts: string): string {
  return facts === '' ? '' : ` (${facts})`;
}

function named(group: Change[]): string {
  const more = group.length - NAMED;
  const names = group.slice(0, NAMED).map(({ site }) => shown(site));
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What those of a group have in common: `nothing listens, for up to 2 h`. */
function factsOf(group: Change[], now: string): string {
  const [first] = group;
  if (!first) return '';
  return [
    ...first.causes.map((id) => shown(known.known.find((cause) => cause.id === id)?.short ?? id)),
    ...(first.kind === 'still' ? lasting(group, now).map((text) => `for ${text}`) : []),
    ...(first.confirmed ? [] : ['seen once, the next run confirms it or not']),
  ].join(', ');
}

/** How long it has lasted: of what still fails until now, of what recovered until then. */
function lasting(group: Change[], now: string): string[] {
  const spans = group.flatMap(({ kind, since, failed_since: from }): [from: string, to: string][] => {
    if (kind === 'still') return [[since, now]];
    return kind === 'recovered' && from ? [[from, since]] : [];
  });
  const [longest] = spans.toSorted(([a, b], [c, d]) => length(c, d) - length(a, b));
  if (!longest) return [];
  const most = lastedWords(...longest);
  const isSame = spans.every((span) => lastedWords(...span) === most);
  return [`${isSame ? '' : 'up to '}${most}`];
}

function length(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}
