import { OutputError } from '../../base/user-error.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { guarded, type OnDefect } from '../formats/guarded.ts';
import { outputs } from '../formats/index.ts';
import type { Renderer, RunEnd, RunStart } from '../formats/renderer.ts';
import type { SiteReport } from '../model/report.ts';
import { plain } from '../text/style.ts';
import { EvidenceFile } from './evidence-file.ts';
import { FileSet } from './file-set.ts';
import type { WholeFile } from './whole-file.ts';

interface OutputFile {
  file: WholeFile;
  renderer: Renderer;
  onDefect: OnDefect;
}

/**
 * Every file of a run in one folder, written site by site beside those of the run before, which they replace at the
 * end.
 */
export class OutputFiles {
  readonly #name: string;
  readonly #set: FileSet;
  readonly #files: OutputFile[];
  readonly #evidence: EvidenceFile | null;
  #failure: OutputError | null = null;

  private constructor(name: string, set: FileSet, files: OutputFile[], evidence: EvidenceFile | null) {
    this.#name = name;
    this.#set = set;
    this.#files = files;
    this.#evidence = evidence;
  }

  /** `name` is how the user calls the folder. Throws `OutputError` where it cannot be written. */
  static async open(
    folder: string,
    name: string,
    run: RunStart & { hasEvidence: boolean },
    onDefect: (file: string) => OnDefect,
    renderers = outputs,
  ): Promise<OutputFiles> {
    const made = await Promise.all(
      Object.entries(renderers).map(async ([file, load]) => {
        const renderer = (await load())({ style: plain, width: 80, quiet: false });
        return { file, renderer: guarded(renderer, onDefect(file)), onDefect: onDefect(file) };
      }),
    );
    const set = new FileSet(folder, name);
    const evidence = run.hasEvidence
      ? new EvidenceFile(set.begin('evidence.json'), onDefect('evidence.json'))
      : null;
    const files = made.map(({ file, ...rest }) => ({ file: set.begin(file), ...rest }));
    const opened = new OutputFiles(name, set, files, evidence);
    await opened.#write([
      ...files.map(({ file, renderer }) => file.write(renderer.begin?.(run) ?? '')),
      evidence?.begin(),
    ]);
    return opened;
  }

  /** What the user should know of others that write here, in a sentence; null when there are none. */
  get warning(): string | null {
    return this.#set.warning;
  }

  /** Never rejects for what a disk does: `end` says it, and the run goes on. */
  async add(report: SiteReport, evidence: KeptEvidence | null): Promise<void> {
    if (this.#failure) return;
    // All handed over before anything is waited for: another site may finish meanwhile.
    await this.#write([
      ...this.#files.map(({ file, renderer }) => file.write(renderer.site(report))),
      evidence ? this.#evidence?.add(evidence) : undefined,
    ]);
  }

  /** Rejects with `OutputError` where the files could not be written; then the former ones are there. */
  async end(run: RunEnd): Promise<void> {
    for (const one of this.#files) if (!this.#failure) await this.#write([this.#endOf(one, run)]);
    if (!this.#failure) await this.#write([this.#evidence?.end(run.tally)]);
    if (!this.#failure) await this.#set.place().catch((error) => this.#fail(error));
    if (!this.#failure) return;
    const { message } = this.#failure;
    throw new OutputError(
      `${message}\nThe reports in ${this.#name} are not of this run; those that were there stay whole.`,
    );
  }

  /** One file that we fail to end costs no other. */
  async #endOf({ file, renderer, onDefect }: OutputFile, run: RunEnd): Promise<void> {
    let text = '';
    try {
      text = renderer.end?.(run) ?? '';
    } catch (error) {
      onDefect('the end of the run', error);
      this.#set.drop(file);
      return;
    }
    await file.write(text);
  }

  async #write(written: (Promise<void> | undefined)[]): Promise<void> {
    try {
      await Promise.all(written);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (!(error instanceof OutputError)) throw error;
    this.#failure ??= error;
    this.#set.remove();
  }
}
