import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DialectId } from '../../evidence/methods/dialects/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { below, namesOfCode, root, sourcesIn } from './code.ts';

// What a visit asks for next follows from what it was answered, and `replay.ts` shows whether it is the same today. So here
// is named what that cannot show: what goes out in which bytes, and what is kept of an answer.

/**
 * What is judged, which probes there are, and what is read out of an answer is seen by what comes of it. So is the guard: it
 * lets a request through as it is, or stops it, and what it stops is not asked.
 */
const ofSending = /^(base|http|visit|probes)\/(?!judging\/|index\.ts$|ids\.ts$|sending\/guard\.ts$)/;
/**
 * What was made of a live answer cannot be made again of what was kept of it, so that how it is read counts too. Not so
 * what the probes take for their requests alone, which are made again.
 */
const ofKeeping =
  /^(base|evidence|http|visit|probes)\/(?!judging\/|index\.ts$|ids\.ts$|sending\/guard\.ts$|methods\/dialects\/|facts\.ts$|rest-root\.ts$|clients\/asked\.ts$|origin\.ts$)/;
const ofDialects = /^(base|evidence\/methods\/dialects)\//;

const VISIT = below('../../visit/whole-visit.ts');
/** What computes from a password, a token or a whole answer, before it is masked and cut. */
const KEEPING = [
  '../../evidence/bounded.ts',
  '../../visit/new-evidence.ts',
  '../../visit/seen.ts',
  '../../visit/sending/token-facts.ts',
].map(below);

/** What the visits of a cell sent. */
export interface Sent {
  probes: readonly ProbeId[];
  /** Those that were spoken: their declarations say where a live token has what is kept of it. */
  dialects: readonly DialectId[];
}

export interface SendingNames {
  engine: string[];
  of(sent: Sent): string[];
}

/** `edited` are texts in place of files. */
export async function namesOfSending(edited?: ReadonlyMap<string, string>): Promise<SendingNames> {
  const probeFiles = sourcesIn(below('../../probes'));
  const dialectFiles = sourcesIn(below('../../evidence/methods/dialects'));
  const [sending, keeping, spoken] = await Promise.all([
    namesOfCode([VISIT, ...probeFiles], ofSending, edited),
    namesOfCode([...KEEPING, ...probeFiles], ofKeeping, edited),
    namesOfCode(dialectFiles, ofDialects, edited),
  ]);
  const sources = new Map(probeFiles.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const ofProbe = (id: ProbeId) => {
    const { keep, wants } = probes.known[id];
    const names = keep || wants ? keeping : sending;
    const own = probeFiles.filter((file) => sources.get(file)?.includes(`id: '${id}'`));
    return own.map((file) => names.get(file) ?? '').join();
  };
  const ofDialect = (id: DialectId) =>
    spoken.get(dialectFiles.find((file) => path.basename(file, '.ts') === id) ?? '') ?? '';
  return {
    engine: [VISIT, ...KEEPING].map((file) => (file === VISIT ? sending : keeping).get(file) ?? ''),
    of: (sent) => [...sent.probes.map(ofProbe), ...sent.dialects.map(ofDialect)],
  };
}
