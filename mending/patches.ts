import type { Evidence } from '../evidence/evidence.ts';
import { factsOf } from '../evidence/facts.ts';
import type { Asked } from '../site-files/asked.ts';
import { askedAs } from '../site-files/causes/asked-as.ts';
import { remarksFor } from '../site-files/causes/remarks-for.ts';
import { applied, type Edit, separate } from '../site-files/edit.ts';
import type { Kind } from '../site-files/kind.ts';
import { type ReadFile, readFile } from '../site-files/read.ts';
import type { Remark } from '../site-files/remark.ts';
import { shownRemark } from '../site-files/shown.ts';
import type { Source } from '../site-files/source.ts';
import type { Finding } from '../visit/judging/finding.ts';
import { type Located, locate, type SiteFolder } from './folder.ts';
import { readSound, readToChange } from './plan.ts';
import { sourceOf } from './read-secrets.ts';
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

/**
 * What reading the files of the site proves to help where the cause may be in a line of them: all of a file at once, since
 * neither of two faults of one line may be enough, then each alone.
 */
export function patchesFor(folder: SiteFolder, finding: Finding, evidence: Evidence): Candidate[] {
  return linesFor(folder, finding, evidence).flatMap((lines) => {
    const remarks = lines.remarks.filter(({ edits }) => edits !== undefined);
    if (remarks.length === 0) return [];
    const alone = remarks.length > 1 ? remarks.slice(0, MOST_ALONE).map((one) => [one]) : [];
    return [remarks, ...alone].map((some) => patchOf(some, lines, finding));
  });
}

/** The lines at fault for which there is no patch, as a compiler shows them. */
export function linesLeft(folder: SiteFolder, finding: Finding, evidence: Evidence): string[] {
  return linesFor(folder, finding, evidence).flatMap(({ source, remarks }) =>
    remarks.filter(({ edits }) => edits === undefined).flatMap((one) => shownRemark(source, one)),
  );
}

function patchOf(remarks: readonly Remark[], lines: Lines, finding: Finding): Candidate {
  const { located, source, before } = lines;
  const id = [...new Set(remarks.map((one) => one.id))].join('+');
  const edits: Edit[] = separate(remarks.map((one) => one.edits ?? []));
  const change = readToChange(located);
  const after = Buffer.from(applied(source, edits), 'latin1');
  return {
    ...{ finding, id, fix: null },
    says: remarks.length === 1 ? 'Change this line' : 'Change these lines',
    lines: remarks.flatMap((one) => shownRemark(source, one)),
    plan: 'why' in change ? change : { located, before, after, step: id, source, edits, secret: null },
  };
}

function linesFor(folder: SiteFolder, finding: Finding, evidence: Evidence): Lines[] {
  const files = Object.entries(names).flatMap(([name, kind]) => {
    const located = locate(folder, name);
    if ('why' in located || !located.isThere) return [];
    const found = readSound(located);
    if ('why' in found) return [];
    const source = sourceOf(located.file, found.bytes.toString('latin1'));
    return [{ kind, located, before: found.bytes, source }];
  });
  const requests = requestsOf(finding, evidence);
  return files.flatMap(({ kind, located, before, source }) => {
    for (const asked of requests) {
      const reading = readFile({ source, kind }, asked);
      if ('why' in reading) return [];
      const remarks = remarksOf(finding, { kind, reading });
      if (remarks.length > 0) return [{ located, source, before, remarks }];
    }
    return [];
  });
}

function remarksOf({ cause, family }: Finding, file: ReadFile): Remark[] {
  const all = [cause, ...family].flatMap((one) => remarksFor(one, [file]).map(({ remark }) => remark));
  return [...new Set(all)];
}

/** The requests that show it, as they were sent. */
function requestsOf({ proof }: Finding, evidence: Evidence): Asked[] {
  const base = new URL(evidence.site.url).pathname.replace(/\/+$/, '');
  const login = factsOf(evidence).method().id;
  const probes = [...new Set(proof.map(({ probe }) => probe))];
  return probes
    .flatMap((probe) => evidence.exchanges[probe] ?? [])
    .flatMap((exchange) => askedAs(exchange, { base, login }) ?? [])
    .slice(0, MOST_ASKED);
}
