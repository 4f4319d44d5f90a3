import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CauseId } from '../../causes/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { StackId } from '../stacks/stack.ts';
import type { Cell } from './cell.ts';

/** What a real server answered under a fault, and what has to be said of it. */
export interface Recording {
  fault: string;
  stack: StackId;
  /** Exactly these. A family counts as its member that was put in. */
  causes: readonly CauseId[];
  evidence: Evidence;
}

const folder = fileURLToPath(new URL('../../tests/recordings/lab/', import.meta.url));

/** One file a fault, in place of all that were there. Evidence holds no secrets; ports are made the same each time. */
export function writeRecordings(cells: Cell[]): string {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old));
  const seen = new Set<string>();
  for (const { fault, stack, expected, evidence } of cells) {
    if (seen.has(fault)) continue;
    seen.add(fault);
    const recording: Recording = { fault, stack, causes: expected, evidence: settled(evidence) };
    writeFileSync(path.join(folder, `${fault.replaceAll(' + ', '+')}.json`), linesOf(recording));
  }
  return folder;
}

function settled(evidence: Evidence): Evidence {
  const ports = new Map<string, string>();
  const text = JSON.stringify(evidence).replace(
    /(127\.0\.0\.1|localhost)(:|%3A)(\d{4,5})/g,
    (_, host, colon, port) => {
      if (!ports.has(port)) ports.set(port, String(8080 + ports.size));
      return `${host}${colon}${ports.get(port)}`;
    },
  );
  return JSON.parse(text.replaceAll(/wp-rest-doctor-lab-\d+-\w+/g, 'lab'));
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
