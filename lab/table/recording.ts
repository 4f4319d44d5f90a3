import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { CauseId } from '../../causes/ids.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { NamedFault } from '../fault.ts';
import { healthy, isHealthy } from '../faults.ts';
import type { StackId } from '../stacks/stack.ts';
import type { Cell } from './cell.ts';
import { described, sent } from './described.ts';
import { type KeptVisit, keptFolder, recordingName, sentIn, writeKept } from './kept.ts';
import type { MadeOf } from './made.ts';
import { askedOtherwise } from './replay.ts';
import { settled } from './settled.ts';

/** What a real server answered under a fault, and what has to be said of it. */
export interface Recording {
  fault: string;
  stack: StackId;
  /** Exactly these. A family counts as its member that was put in. */
  causes: readonly CauseId[];
  evidence: KeptEvidence;
}

const folder = fileURLToPath(new URL('../../tests/recordings/lab/', import.meta.url));

/**
 * Keeps what was answered: of every cell, so that it need not be run again, and of each fault on its first stack as a
 * file for people and tests. KeptEvidence holds no secrets; ports are made the same each time. A file stays as it is where
 * the same would be asked, and the same come of it.
 */
export async function writeRecordings(
  cells: Cell[],
  faults: readonly NamedFault[],
  madeOf: MadeOf,
): Promise<string> {
  for (const cell of cells) {
    const fault = [healthy, ...faults].find(({ id }) => id === cell.fault);
    if (!fault) continue;
    const visits = cell.looks.map(({ evidence: asSeen, step }) => {
      const evidence = settled(asSeen);
      return { evidence, step, described: described(evidence) };
    });
    writeKept(fault.id, {
      [cell.stack]: { made: madeOf({ fault, stack: cell.stack }, sentIn({ visits })), visits },
    });
    if (cell.stack === fault.stacks[0] && visits[0] && isForPeople(fault))
      await writeRecording(cell, visits[0]);
  }
  forgetAllBut(faults);
  return folder;
}

async function writeRecording(
  { fault, stack, expected }: Cell,
  { evidence, described: now }: KeptVisit,
): Promise<void> {
  const file = fileOf(fault);
  const recording: Recording = { fault, stack, causes: expected, evidence };
  if (existsSync(file)) {
    const { evidence: before, ...about }: Recording = JSON.parse(readFileSync(file, 'utf8'));
    const isSame = isDeepStrictEqual(about, { fault, stack, causes: expected });
    const isSaidAlike = isSame && isDeepStrictEqual(described(before), now);
    const isSentAlike = isDeepStrictEqual(sent(before).sort(), sent(evidence).sort());
    if (isSaidAlike && isSentAlike && (await askedOtherwise(before)).length === 0) return;
  }
  writeFileSync(file, linesOf(recording));
}

/** Not the same fault once more, and of the healthy sites the plain one. */
export function isForPeople(fault: NamedFault): boolean {
  return fault.wordpress === undefined && (!isHealthy(fault) || fault.id === healthy.id);
}

/** What faults left behind that are no more. */
function forgetAllBut(faults: readonly NamedFault[]): void {
  const all = [healthy, ...faults];
  forget(keptFolder, all);
  forget(folder, all.filter(isForPeople));
}

function forget(place: string, faults: readonly NamedFault[]): void {
  const names = faults.map(({ id }) => recordingName(id));
  // Not `path.parse`: a version has a dot in it.
  for (const file of readdirSync(place))
    if (!names.includes(file.replace(/\.(json|br)$/, ''))) rmSync(path.join(place, file));
}

function fileOf(fault: string): string {
  return path.join(folder, `${recordingName(fault)}.json`);
}

/** An exchange a line. */
function linesOf({ evidence, ...about }: Recording): string {
  const { exchanges, ...rest } = evidence;
  const lines = Object.entries(exchanges).map(
    ([probe, exchange]) => `${JSON.stringify(probe)}: ${JSON.stringify(exchange)}`,
  );
  const head = JSON.stringify(about).slice(0, -1);
  return `${head}, "evidence": ${JSON.stringify(rest).slice(0, -1)}, "exchanges": {\n${lines.join(',\n')}\n}}}\n`;
}
