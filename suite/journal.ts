import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isObject, parseOwnJson } from '../base/json.ts';
import { checkOf, checksOf } from '../checks/by-method/of-method.ts';
import { type CheckId, checkIds } from '../checks/ids.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { located } from '../evidence/located.ts';
import { mayBeWritten } from '../probes/draft-fate.ts';
import { isLoginOf } from '../probes/rules.ts';
import { matches, visitMistake } from '../schemas/index.ts';
import type { TimedVerdict } from '../visit/judging/verdict.ts';
import { draftKept } from '../visit/second-look.ts';
import type { Logins } from '../visit/sending/login.ts';
import { LOGIN_LOST } from '../visit/sending/login.ts';
import { Kept } from './kept.ts';
import { LoginLedger, LoginsUnkept } from './login-ledger.ts';
import type { ThisRun } from './this-run.ts';

/** One attempt at one check, as Playwright counts them. */
export interface Attempt {
  check: CheckId;
  retry: number;
}

/** Which visit of the run it is. */
export interface VisitKey {
  /** What tells the site from the others. */
  site: string;
  /** What tells the visit from others to the same site: `--repeat-each` and several projects make one each. */
  visit: string;
}

interface JournalEntry {
  written: number;
  /** How often somebody pressed run. */
  press: number;
  attempts: Attempt[];
  evidence: KeptEvidence;
  earlier: KeptEvidence['exchanges'];
  timed: TimedVerdict[];
  /** The check whose failure has the whole of a finding, by its cause. */
  printed: Record<string, CheckId>;
}

/** What is older belongs to what was run before, in the UI mode and in editors. */
const GOES_ON_WITHIN_MS = 30_000;

/**
 * A failing test ends its worker process. The journal hands what the visit has seen to the next process of the same
 * run, on disk and without secrets, and counts the logins.
 */
export class Journal {
  readonly #kept: Kept;
  readonly #run: ThisRun;
  readonly #key: VisitKey;
  /** What the visit that is going on has seen; null when there is none to go on with. */
  readonly evidence: KeptEvidence | null;
  readonly attempts: Attempt[];
  /** What was seen before a retry looked again, where that has seen nothing of it: the report tells of both. */
  readonly earlier: KeptEvidence['exchanges'];
  /** The last of each check, judged on what came. */
  readonly timed: Map<CheckId, TimedVerdict>;
  /** The check whose failure has the whole of a finding, by its cause. */
  readonly printed: Map<string, CheckId>;
  readonly #press: number;
  readonly #isLost: boolean;
  readonly #isFirst: boolean;

  /** `isFirst` where it is certain that no process before this one visited the site in this run. */
  constructor(run: ThisRun, folder: string, key: VisitKey, attempt: Attempt, isFirst: boolean) {
    this.#run = run;
    this.#key = key;
    this.#isFirst = isFirst;
    this.#kept = new Kept(run.folder, folder);
    const before = this.#newest();
    const isGoneOn = before !== null && !isOver(before, attempt, run);
    this.#press = before === null ? 0 : before.press + (isGoneOn ? 0 : 1);
    this.#isLost = !isGoneOn && !this.#begins();
    this.attempts = isGoneOn ? before.attempts : [];
    this.evidence = isGoneOn ? seenBefore(before, attempt) : null;
    this.earlier = isGoneOn ? earlierThan(before, attempt) : {};
    this.timed = new Map(isGoneOn ? before.timed.map((one) => [one.verdict.check, one]) : []);
    this.printed = new Map(isGoneOn ? Object.entries(before.printed) : []);
  }

  /** Whether the next process will know it. */
  write(evidence: KeptEvidence): boolean {
    const { attempts, earlier } = this;
    const timed = [...this.timed.values()];
    const entry: JournalEntry = {
      written: Date.now(),
      press: this.#press,
      attempts,
      evidence,
      earlier,
      timed,
      printed: Object.fromEntries(this.printed),
    };
    return this.#kept.write(this.#name(this.#key.visit, 'json'), JSON.stringify(entry));
  }

  /** `evidence` gives what is to be kept before a wrong login. */
  logins(evidence: () => KeptEvidence): Logins {
    if (this.#isLost) return new LoginsUnkept(this.#kept, this.#isFirst);
    const key = this.#name(this.#key.site, String(this.#press));
    return new LoginLedger(this.#kept, key, () => this.write(evidence()), this.#isFirst);
  }

  #newest(): JournalEntry | null {
    const entries = this.#kept.read(this.#name(this.#key.visit, 'json')).map(parseOwnJson).filter(isEntry);
    return entries.sort((a, b) => b.written - a.written)[0] ?? null;
  }

  /** False where this visit began before, and nothing is left of it; or where not even that could be known. */
  #begins(): boolean {
    const { folder } = this.#run;
    if (folder !== null && !existsSync(folder)) return false;
    return this.#kept.claim(this.#name(this.#key.visit, `${this.#press}.begun`)) === 'mine';
  }

  /** The name of a file, as long for every site: a file system takes 255 bytes, and a site may have more. */
  #name(of: string, what: string): string {
    const hash = createHash('sha256').update(JSON.stringify([this.#run.id, of]));
    return `${hash.digest('hex').slice(0, 32)}.${what}`;
  }
}

/** Whether another process can go on from it: what is not of this shape counts as lost. */
function isEntry(value: unknown): value is JournalEntry {
  return (
    matches('journal', value) === null &&
    isObject(value) &&
    visitMistake(value.evidence) === null &&
    visitMistake({ ...Object(value.evidence), exchanges: value.earlier }) === null
  );
}

/** Somebody pressed run once more, which makes one process run the same test again: that is a new visit. */
function isOver(
  { attempts, written }: JournalEntry,
  { check, retry }: Attempt,
  { isInteractive }: ThisRun,
): boolean {
  if (isInteractive && Date.now() - written > GOES_ON_WITHIN_MS) return true;
  return attempts.some((one) => one.check === check && one.retry >= retry);
}

function earlierThan({ evidence, earlier }: JournalEntry, { retry }: Attempt): KeptEvidence['exchanges'] {
  return retry > 0 ? { ...earlier, ...evidence.exchanges } : earlier;
}

function seenBefore({ evidence }: JournalEntry, { check, retry }: Attempt): KeptEvidence {
  return retry > 0 ? forgetting(check, evidence) : evidence;
}

/**
 * A retry looks again: what this check and those it builds on have seen is sent anew. Never a login, right or wrong,
 * which a visit makes once, nor a draft that was sent, unless WordPress itself refused it.
 */
function forgetting(check: CheckId, evidence: KeptEvidence): KeptEvidence {
  const upTo = checkIds.known.slice(0, checkIds.known.indexOf(check) + 1);
  const known = located(evidence);
  const looked = new Set<string>(upTo.flatMap((id) => checkOf(id, known).needs));
  const needed = new Set<string>(checksOf(known).flatMap(({ needs }) => needs));
  const drafts: readonly string[] = draftKept(evidence);
  const isKept = (probe: string) => {
    if (isLoginOf(probe) || drafts.includes(probe)) return true;
    return needed.has(probe) && !looked.has(probe);
  };
  const exchanges = Object.entries(evidence.exchanges).filter(([probe]) => isKept(probe));
  const refused = Object.entries(evidence.unsent).filter(([, reason]) => reason === LOGIN_LOST);
  const { draft_mark, ...rest } = evidence;
  return {
    ...rest,
    ...(draft_mark !== undefined && mayBeWritten(evidence) ? { draft_mark } : {}),
    exchanges: Object.fromEntries(exchanges),
    unsent: Object.fromEntries(refused),
  };
}
