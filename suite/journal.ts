import { readFileSync } from 'node:fs';
import { type CheckId, checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { writeWhole } from '../output/write-whole.ts';
import { draftId } from '../probes/draft-removal.ts';
import { LOGIN_LOST } from '../visit/sender.ts';

/** One attempt at one check, as Playwright counts them. */
export interface Attempt {
  check: CheckId;
  retry: number;
}

interface Journal {
  /** The process that runs the workers: another one is another run. */
  runner: number;
  written: number;
  attempts: Attempt[];
  evidence: Evidence;
}

/** A run goes on within seconds of a failed test; what is older belongs to a run before. */
const GOES_ON_WITHIN_MS = 30_000;

/**
 * A failing test ends its worker process. The journal hands what the visit has seen to the next process of the same
 * run, on disk and without secrets.
 */
export function readJournal(
  file: string,
  attempt: Attempt,
): { evidence: Evidence; attempts: Attempt[] } | null {
  const journal = parse(file);
  if (!journal || journal.runner !== process.ppid || Date.now() - journal.written > GOES_ON_WITHIN_MS)
    return null;
  // In the UI mode and in editors one process runs the same test again and again: that is a new visit.
  const isRepeated = journal.attempts.some(
    ({ check, retry }) => check === attempt.check && retry >= attempt.retry,
  );
  if (isRepeated) return null;
  const evidence = attempt.retry > 0 ? forgetting(attempt.check, journal.evidence) : journal.evidence;
  return { evidence, attempts: journal.attempts };
}

export function writeJournal(file: string, evidence: Evidence, attempts: Attempt[]): void {
  const journal: Journal = { runner: process.ppid, written: Date.now(), attempts, evidence };
  writeWhole(file, JSON.stringify(journal), { isKept: false });
}

/**
 * A retry looks again: what this check and those it builds on have seen is sent anew. Never a login, right or wrong,
 * which a visit makes once, nor a draft that was created.
 */
function forgetting(check: CheckId, evidence: Evidence): Evidence {
  const upTo = checkIds.slice(0, checkIds.indexOf(check) + 1);
  const looked = new Set<string>(upTo.flatMap((id) => checks[id].needs));
  const needed = new Set<string>(checkIds.flatMap((id) => checks[id].needs));
  const isKept = (probe: string) => {
    if (probe === 'token' || probe === 'bogus-login') return true;
    if (probe === 'draft') return draftId(evidence) !== null || !looked.has(probe);
    return needed.has(probe) && !looked.has(probe);
  };
  const exchanges = Object.entries(evidence.exchanges).filter(([probe]) => isKept(probe));
  const refused = Object.entries(evidence.unsent).filter(([, reason]) => reason === LOGIN_LOST);
  return { ...evidence, exchanges: Object.fromEntries(exchanges), unsent: Object.fromEntries(refused) };
}

function parse(file: string): Journal | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
