import { causes } from '../../causes/index.ts';
import type { CheckId } from '../../checks/ids.ts';
import { explainedBy } from '../../site-files/causes/explained-by.ts';
import type { ReadFile } from '../../site-files/read.ts';
import type { Remark } from '../../site-files/remark.ts';
import type { Finding } from '../judging/finding.ts';
import type { Readings } from './readings.ts';

/** More of one file are read in `read`. */
const MOST = 3;

/** What else stands in the files, a sentence a line: it fails nothing. `passed` are the checks that do. */
export function notesOn(
  readings: Readings,
  findings: readonly Finding[],
  passed: readonly CheckId[],
): string[] {
  const usual = readings.usual();
  if (usual === null) return [];
  return readings.for(usual).flatMap((file) => {
    const { source } = file.reading;
    const said = new Set(
      findings.flatMap(({ files }) =>
        (files?.lines ?? []).filter((one) => one.file === source.name).map(keyOf),
      ),
    );
    // Of one that is not in force nothing more is worth reading.
    if (findings.some(({ files }) => files?.says?.includes(source.name))) return [];
    const left = file.reading.remarks.filter(
      (remark) =>
        remark.severity !== 'note' &&
        !said.has(keyOf({ line: source.lineOf(remark.at.start), remark: remark.id })) &&
        !isRefuted(file, remark, passed),
    );
    const more = left.length - MOST;
    return [
      ...withoutServer(file),
      ...left
        .slice(0, MOST)
        .map(({ at, says }) => `Also in ${source.name}, line ${source.lineOf(at.start)}: ${says}`),
      ...(more > 0 ? [`${more} more in ${source.name}: wp-rest-doctor read shows them.`] : []),
    ];
  });
}

/** A configuration that decides nothing, so that nobody takes silence for a yes. */
function withoutServer({ kind, reading: { source, arrivals, unknown } }: ReadFile): string[] {
  const [first] = kind === 'nginx' && arrivals.every(({ because }) => because.length === 0) ? unknown : [];
  return first ? [`Not known, ${source.name}, line ${source.lineOf(first.at.start)}: ${first.says}.`] : [];
}

function keyOf({ line, remark }: { line: number; remark: string }): string {
  return `${line} ${remark}`;
}

/** The site does what could not be if this line were in force. */
function isRefuted({ kind }: ReadFile, { id, severity }: Remark, passed: readonly CheckId[]): boolean {
  const checks = causes.known
    .filter((cause) => explainedBy[cause.id]?.[kind]?.includes(id))
    .flatMap(({ explains }) => explains);
  return severity === 'error' && checks.length > 0 && checks.every((check) => passed.includes(check));
}
