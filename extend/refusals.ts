import type { Catalogue } from './catalogue.ts';
import type { Extension, OwnCause, OwnCheck, OwnFix } from './public/extension.ts';
import { misshapen, unknownWord } from './shape.ts';

const kinds = ['probes', 'checks', 'causes', 'fixes'] as const;

/** Why an extension cannot be added to that catalogue, a line each; none when it can. */
export function refusals(extension: unknown, known: Catalogue): string[] {
  const wrong = shapeRefusals(extension);
  // What is not of the right shape cannot be asked what it names.
  if (wrong.length > 0) return wrong;
  return relationRefusals(extension as Extension, known);
}

function shapeRefusals(extension: unknown): string[] {
  const wrong = misshapen('the extension', extension, 'extension');
  if (wrong.length > 0) return wrong;
  const members = extension as Record<string, unknown[] | undefined>;
  return kinds.flatMap((kind) =>
    (members[kind] ?? []).flatMap((one, at) => {
      const where = `${kind}[${at}]`;
      const own = misshapen(where, one, kind);
      return own.length > 0 || kind !== 'causes' ? own : signRefusals(where, one as OwnCause);
    }),
  );
}

function signRefusals(where: string, { shownBy, supportedBy, refutedBy }: OwnCause): string[] {
  return Object.entries({ shownBy, supportedBy, refutedBy }).flatMap(([key, signs = []]) =>
    signs.flat().flatMap((sign, at) => misshapen(`${where}.${key}[${at}]`, sign, 'signs')),
  );
}

function relationRefusals(extension: Extension, known: Catalogue): string[] {
  const { probes = [], checks = [], causes = [], fixes = [], reporters = {} } = extension;
  const probeIds = [...known.probeIds, ...idsOf(probes)];
  const checkIds = [...known.checkIds, ...idsOf(checks)];
  const fixIds = [...known.fixIds, ...idsOf(fixes)];
  return [
    ...taken('probe', known.probeIds, idsOf(probes)),
    ...taken('check', known.checkIds, idsOf(checks)),
    ...taken('cause', known.causeIds, idsOf(causes)),
    ...taken('fix', known.fixIds, idsOf(fixes)),
    ...taken('reporter', Object.keys(known.renderers), Object.keys(reporters)),
    ...checks.flatMap((check, at) => {
      const before = checkIds.slice(0, known.checkIds.length + at);
      return [...checkRefusals(check, before, probeIds), ...carelessNeeds(check, extension, known)];
    }),
    ...causes.flatMap((cause) => causeRefusals(cause, { probeIds, checkIds, fixIds })),
    ...fixes.flatMap(fixRefusals),
  ];
}

function taken(kind: string, known: readonly string[], own: string[]): string[] {
  const clashing = own.filter((id, at) => known.includes(id) || own.indexOf(id) < at);
  return clashing.map((id) => `${kind} ${id}: another ${kind} has this id already`);
}

function checkRefusals({ id, after = [], needs }: OwnCheck, before: string[], probeIds: string[]): string[] {
  return [
    ...unknownIn(`check ${id}, after`, 'check before this one', after, before),
    ...unknownIn(`check ${id}, needs`, 'probe', needs, probeIds),
  ];
}

/** What it reads is sent on every visit, so it must not be what is sent only with care, or cannot be sent yet. */
function carelessNeeds(check: OwnCheck, { probes = [], checks = [] }: Extension, known: Catalogue): string[] {
  const before = ancestorsOf(check, (id) => known.checks[id] ?? checks.find((one) => one.id === id));
  return check.needs.flatMap((id) => {
    const { uses, writes, cleansUp }: { uses?: string; writes?: string; cleansUp?: boolean } =
      known.probes[id] ?? probes.find((one) => one.id === id) ?? {};
    const where = `check ${check.id} needs ${id}`;
    if (uses === 'wrong-login') return [`${where}, a wrong login, which is tried to tell causes apart alone`];
    if ((writes || cleansUp) && !before.has('draft'))
      return [`${where}, which writes: only after: ['draft'] is it sure to be taken back`];
    return uses === 'token' && !before.has('token')
      ? [`${where}, which takes the token: there is one only after: ['token']`]
      : [];
  });
}

/** The checks that it comes after, and those that they do. */
function ancestorsOf(
  { id, after = [] }: OwnCheck,
  checkOf: (id: string) => OwnCheck | undefined,
  found = new Set<string>(),
): Set<string> {
  for (const before of after.filter((one) => one !== id && !found.has(one))) {
    found.add(before);
    const check = checkOf(before);
    if (check) ancestorsOf(check, checkOf, found);
  }
  return found;
}

function causeRefusals(
  { id, explains, shownBy, supportedBy = [], refutedBy = [], fixes }: OwnCause,
  known: Record<'probeIds' | 'checkIds' | 'fixIds', string[]>,
): string[] {
  const signs = [...shownBy.flat(), ...supportedBy, ...refutedBy].map(({ probe }) => probe);
  return [
    ...unknownIn(`cause ${id}, explains`, 'check', explains, known.checkIds),
    ...unknownIn(`cause ${id}, a sign`, 'probe', [...new Set(signs)], known.probeIds),
    ...unknownIn(`cause ${id}, fixes`, 'fix', fixes, known.fixIds),
  ];
}

function fixRefusals({ id, snippet, file, place }: OwnFix): string[] {
  const isPlaced = snippet === undefined || (file !== undefined && place !== undefined);
  return isPlaced ? [] : [`fix ${id}: lines need a file and a place, or nobody knows where they go`];
}

function unknownIn(where: string, what: string, words: string[], known: string[]): string[] {
  return words
    .filter((word) => !known.includes(word))
    .map((word) => `${where}: ${unknownWord(what, word, known)}`);
}

function idsOf(own: { id: string }[]): string[] {
  return own.map(({ id }) => id);
}
