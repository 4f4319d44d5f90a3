import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import type { StackId } from '../stacks/stack.ts';
import { type Described, sent } from './described.ts';
import type { Step } from './judged.ts';
import type { Made } from './made.ts';
import type { Sent } from './sending.ts';

/** A visit as it was answered, and what came of it then. */
export interface KeptVisit {
  evidence: KeptEvidence;
  /** What was applied before it; null for the first with credentials, and the one without. */
  step: Step | null;
  described: Described;
}

/** What is kept of a cell, so that it need not be run again until something that made it changes. */
export interface KeptCell {
  made: Made;
  /** With credentials, without, and after each fix that was applied. */
  visits: KeptVisit[];
}

export type KeptCells = Partial<Record<StackId, KeptCell>>;

export const keptFolder = fileURLToPath(new URL('../../tests/recordings/cells/', import.meta.url));

/** A fault's name in a path: `secret-missing+rest-cached`, `secret-missing-on-WordPress-7.1`. */
export function recordingName(fault: string): string {
  return fault.replaceAll(' + ', '+').replaceAll(' ', '-');
}

function fileOf(fault: string): string {
  return `${keptFolder}${recordingName(fault)}.br`;
}

/** Of one fault, by stack. */
export function readKept(fault: string): KeptCells {
  const file = fileOf(fault);
  return existsSync(file) ? JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) : {};
}

/** Replaces those of these stacks, and leaves the others. */
export function writeKept(fault: string, cells: KeptCells): void {
  mkdirSync(keptFolder, { recursive: true });
  const text = JSON.stringify({ ...readKept(fault), ...cells });
  // The answers of one fault are much alike, on all stacks.
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_QUALITY]: 9,
  };
  writeFileSync(fileOf(fault), brotliCompressSync(text, { params }));
}

/** What was sent to a site in any of its visits. */
export function sentIn({ visits }: Pick<KeptCell, 'visits'>): Sent {
  const dialects = visits.flatMap(({ evidence }) => factsOf(evidence).dialect()?.id ?? []);
  return {
    probes: [...new Set(visits.flatMap(({ evidence }) => sent(evidence)))].sort(),
    dialects: [...new Set(dialects)].sort(),
  };
}
