import type { FinishedVisit } from '../visit/fleet/visit-site.ts';
import type { SiteFolder } from './folder.ts';
import { hashOf } from './restore.ts';
import { type Candidate, isStep } from './step.ts';
import { isOfFolder, planStep } from './step-plan.ts';

/** What reads the files of a site. */
export type Reader = typeof import('./reading.ts');

/**
 * What can be tried for the findings, in the order of the report. What reading the file proves goes before what the report
 * says of every site: it changes less, and the line at fault. Last comes what is wrong with a line for the requests that fail,
 * though nobody would say that it brings such a cause.
 */
export function* candidatesFor(
  folder: SiteFolder,
  { report: { findings }, evidence }: FinishedVisit,
  { patchesFor, otherPatchesFor, sourceOf }: Reader,
): Generator<Candidate> {
  const open = findings.filter(({ allowed }) => allowed === null);
  for (const finding of open) {
    yield* patchesFor(folder, finding, evidence);
    for (const fix of finding.fixes.filter(isOfFolder))
      yield {
        ...{ finding, fix, id: fix.id, says: fix.says, lines: [] },
        plan: planStep(folder, fix, sourceOf),
      };
  }
  for (const finding of open.filter(({ severity }) => severity === 'fail'))
    yield* otherPatchesFor(folder, finding, evidence);
}

/** Hands out each once, and once more when something else has helped since. */
export class Candidates {
  readonly #folder: SiteFolder;
  readonly #reader: Reader;
  /** How many steps had helped when it was handed out, by what it does for which cause. */
  readonly #tried = new Map<string, number>();
  /** What files were made of since the last one that helped: two ways to the same bytes are one. */
  readonly #made = new Set<string>();
  #kept = 0;

  constructor(folder: SiteFolder, reader: Reader) {
    this.#folder = folder;
    this.#reader = reader;
  }

  noteKept(): void {
    this.#kept += 1;
    this.#made.clear();
  }

  next(visit: FinishedVisit): Candidate | null {
    const all = [...candidatesFor(this.#folder, visit, this.#reader)].filter(
      (one) => !this.#made.has(madeOf(one)),
    );
    const fresh = all.find((one) => !this.#tried.has(keyOf(one)));
    const again = all.find((one) => isStep(one) && (this.#tried.get(keyOf(one)) ?? 0) < this.#kept);
    const next = fresh ?? again ?? null;
    if (next === null) return null;
    this.#tried.set(keyOf(next), this.#kept);
    if (isStep(next)) this.#made.add(madeOf(next));
    return next;
  }
}

function keyOf({ finding, id, lines }: Candidate): string {
  return JSON.stringify([finding.cause, id, lines]);
}

/** The same for two that make the same bytes of the same file. */
export function madeOf({ plan }: Candidate): string {
  return 'why' in plan ? '' : `${plan.located.file} ${hashOf(plan.after)}`;
}
