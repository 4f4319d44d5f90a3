import type { Evidence } from '../evidence/evidence.ts';
import type { Asked } from '../site-files/asked.ts';
import { remarksFor } from '../site-files/causes/remarks-for.ts';
import { applied, type Edit, separate } from '../site-files/edit.ts';
import type { Kind } from '../site-files/kind.ts';
import type { ReadFile } from '../site-files/read.ts';
import type { Remark } from '../site-files/remark.ts';
import { shownRemark } from '../site-files/shown.ts';
import type { Source } from '../site-files/source.ts';
import type { Finding } from '../visit/judging/finding.ts';
import type { Readings } from '../visit/with-files/readings.ts';
import { besideOf } from './beside.ts';
import { type Located, locate, type SiteFolder } from './folder.ts';
import { whyNotOnNetwork } from './network.ts';
import { readSound, readToChange } from './plan.ts';
import { sourceOf } from './read-secrets.ts';
import { readingsOf } from './readings-of.ts';
import type { Candidate } from './step.ts';

/** What of a folder is read; both take effect with the next request. */
const names: Readonly<Record<string, Kind>> = { '.htaccess': 'htaccess', 'wp-config.php': 'wp-config' };

/** Requests that a finding rests on, for each of which the files are read. */
const MOST_ASKED = 4;
/** Each is a visit. */
const MOST_ALONE = 3;

/** The lines that a cause is in, as reading the files for the requests that show it has found them. */
interface Lines {
  located: Located;
  source: Source;
  before: Buffer;
  remarks: Remark[];
}

/** Which remarks on a file are meant. */
type Choice = (finding: Finding, file: ReadFile) => Remark[];

/**
 * What reading the files of the site proves to help where the cause may be in a line of them: all of a file at once, since
 * neither of two faults of one line may be enough, then each alone.
 */
export function patchesFor(folder: SiteFolder, finding: Finding, evidence: Evidence): Candidate[] {
  return patches(folder, finding, evidence, ofCause);
}

/** The same for lines that are wrong for the requests that show it, and bring another cause as a rule. */
export function otherPatchesFor(folder: SiteFolder, finding: Finding, evidence: Evidence): Candidate[] {
  return patches(folder, finding, evidence, ofOthers);
}

function patches(folder: SiteFolder, finding: Finding, evidence: Evidence, choice: Choice): Candidate[] {
  return linesFor(folder, finding, evidence, choice).flatMap((lines) => {
    const remarks = lines.remarks.filter(({ edits }) => edits !== undefined);
    if (remarks.length === 0) return [];
    const alone = remarks.length > 1 ? remarks.slice(0, MOST_ALONE).map((one) => [one]) : [];
    return [remarks, ...alone].map((some) => patchOf(some, lines, finding, folder));
  });
}

/** The lines at fault, each as a compiler shows it. */
export function linesAtFault(folder: SiteFolder, finding: Finding, evidence: Evidence): string[][] {
  return linesFor(folder, finding, evidence, ofCause).flatMap(({ source, remarks }) =>
    remarks.map((one) => shownRemark(source, one)),
  );
}

/** What keeps a file from being read by anybody, a sentence each. */
export function unreadable(folder: SiteFolder): string[] {
  return Object.keys(names).flatMap((name) => {
    const located = locate(folder, name);
    const found = 'why' in located || !located.isThere ? located : readSound(located);
    return 'why' in found ? [found.why] : [];
  });
}

function patchOf(remarks: readonly Remark[], lines: Lines, finding: Finding, folder: SiteFolder): Candidate {
  const { located, source, before } = lines;
  const id = [...new Set(remarks.map((one) => one.id))].join('+');
  const edits: Edit[] = separate(remarks.map((one) => one.edits ?? []));
  const whyNot = whyNotOnNetwork(folder, edits);
  const change = whyNot === null ? readToChange(located) : { why: whyNot };
  const after = Buffer.from(applied(source, edits), 'latin1');
  return {
    ...{ finding, id, fix: null },
    says: remarks.length === 1 ? (remarks[0]?.step ?? '').replace(/\.$/, '') : 'Change the lines at fault',
    lines: remarks.flatMap((one) => shownRemark(source, one)),
    plan: 'why' in change ? change : { located, before, after, step: id, source, edits, secret: null },
  };
}

function linesFor(folder: SiteFolder, finding: Finding, evidence: Evidence, choice: Choice): Lines[] {
  const files = Object.entries(names).flatMap(([name, kind]) => {
    const located = locate(folder, name);
    if ('why' in located || !located.isThere) return [];
    const found = readSound(located);
    if ('why' in found) return [];
    const source = sourceOf(located.file, found.bytes.toString('latin1'));
    const beside = kind === 'htaccess' ? besideOf(folder, evidence) : undefined;
    return [{ kind, located, before: found.bytes, source, ...(beside && { beside }) }];
  });
  return files.flatMap((file) => {
    const found = linesIn(file, finding, readingsOf(evidence, file, false), choice);
    // On a machine that is busy the time for the proof may have run out.
    const isCut = found?.remarks.every(({ edits }) => edits === undefined) === true;
    return (isCut ? linesIn(file, finding, readingsOf(evidence, file, true), choice) : found) ?? [];
  });
}

function linesIn(
  { located, before, source }: Omit<Lines, 'remarks'>,
  finding: Finding,
  readings: Readings,
  choice: Choice,
): Lines | null {
  for (const asked of requestsOf(finding, readings)) {
    const remarks = readings.for(asked).flatMap((file) => choice(finding, file));
    if (remarks.length > 0) return { located, source, before, remarks };
  }
  return null;
}

const ofCause: Choice = ({ cause, family }, file) => {
  const all = [cause, ...family].flatMap((one) => remarksFor(one, [file]).map(({ remark }) => remark));
  return [...new Set(all)];
};

const ofOthers: Choice = (finding, file) => {
  const own = ofCause(finding, file);
  return file.reading.remarks.filter((one) => one.severity === 'error' && one.edits && !own.includes(one));
};

/** The requests that show it, as they were sent, and the one that a client sends to see whether it is let in. */
function requestsOf({ proof }: Finding, readings: Readings): Asked[] {
  const probes = [...new Set(proof.map(({ probe }) => probe))];
  const shown = probes
    .flatMap((probe) => readings.facts.exchanges[probe] ?? [])
    .flatMap((exchange) => readings.asked(exchange) ?? []);
  return [...shown.slice(0, MOST_ASKED), ...[readings.usual()].filter((one) => one !== null)];
}
