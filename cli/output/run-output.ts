import path from 'node:path';
import { isForTheUser, OutputError } from '../../base/user-error.ts';
import type { Evidence, KeptEvidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { located } from '../../evidence/located.ts';
import { Defects, guarded, type OnDefect } from '../../reports/formats/guarded.ts';
import { outputs, PAGE, renderers } from '../../reports/formats/index.ts';
import type { Renderer, RunEnd, RunStart } from '../../reports/formats/renderer.ts';
import { checkReport } from '../../reports/model/check-report.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { Tally } from '../../reports/model/tally.ts';
import { lookOf } from '../../reports/output/begin.ts';
import { OutputFiles } from '../../reports/output/files.ts';
import { write } from '../../reports/output/write.ts';
import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { Io } from '../io.ts';
import type { OutputSettings } from './options.ts';

/** How much of a row the name of a site takes, where the longest is not known before the last is read. */
export const NAME_COLUMNS = 22;

/** Everything that a run is written to, fed site by site: the chosen format on stdout, the files of --output. */
export class RunOutput {
  readonly tally = new Tally();
  readonly #renderer: Renderer;
  readonly #files: OutputFiles | null;
  readonly #settings: OutputSettings;
  readonly #io: Io;
  readonly #onPrint: () => void;
  readonly #defects: Defects;

  private constructor(
    renderer: Renderer,
    files: OutputFiles | null,
    settings: OutputSettings,
    io: Io,
    onPrint: () => void,
    defects: Defects,
  ) {
    this.#renderer = renderer;
    this.#files = files;
    this.#settings = settings;
    this.#io = io;
    this.#onPrint = onPrint;
    this.#defects = defects;
  }

  /** `onPrint` is called before anything is printed: a line of progress may stand on the same terminal. */
  static async open(
    run: RunStart & { hasEvidence: boolean },
    settings: OutputSettings,
    io: Io,
    onPrint = () => {},
  ): Promise<RunOutput> {
    const make = await renderers.known[settings.format]?.();
    if (!make) throw new Error(`no renderer is called ${settings.format}`);
    const defects = new Defects((line) => {
      onPrint();
      io.stderr.write(line);
    });
    const look = { ...lookOf(io.stdout, io.env, settings.quiet), details: settings.details };
    const renderer = guarded(make(look), defects.of(`--format ${settings.format}`));
    const files = await filesOf(settings, run, io, (file) => defects.of(file));
    if (files?.warning) io.stderr.write(`${files.warning}\n`);
    const output = new RunOutput(renderer, files, settings, io, onPrint, defects);
    await output.#print(renderer.begin?.(run) ?? '');
    return output;
  }

  check(timed: TimedVerdict, evidence: Evidence): Promise<void> {
    return this.#print(this.#renderer.check?.(checkReport(timed, [], located(evidence))) ?? '');
  }

  async site(report: SiteReport, evidence: KeptEvidence | null): Promise<void> {
    this.tally.add(report);
    await this.#print(this.#renderer.site(report));
    if (this.#settings.curl) await this.#print(await this.#curl(report));
    await this.#files?.add(report, evidence);
  }

  /** Whether all is written, of every site, to where it was to be; if not, the person who waits has read why. */
  async end(duration_ms: number): Promise<boolean> {
    const run = { duration_ms, tally: this.tally };
    await this.#print(this.#endOf(run));
    try {
      await this.#files?.end(run);
      await this.#presentPage();
      return this.#defects.count === 0;
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      this.#io.stderr.write(`${error.message}\n`);
      return false;
    }
  }

  /** Says where the page is, and opens it for whoever asked for that. */
  async #presentPage(): Promise<void> {
    const { page, open, output, quiet, format } = this.#settings;
    if (!page) return;
    const file = output === null ? OWN_PAGE : path.join(output, PAGE);
    if (!quiet && format === 'table') await this.#print(` ${file}\n`);
    if (!open || this.#io.interrupted.aborted) return;
    const { openPage } = await import('./open-page.ts');
    await openPage(path.resolve(this.#io.cwd, file), this.#io);
  }

  #endOf(run: RunEnd): string {
    try {
      return this.#renderer.end?.(run) ?? '';
    } catch (error) {
      if (isForTheUser(error)) throw error;
      this.#defects.of(`--format ${this.#settings.format}`)('the end of the run', error);
      return '';
    }
  }

  async #curl({ name, url, exchanges }: SiteReport): Promise<string> {
    try {
      return await curlText(exchanges, url);
    } catch (error) {
      this.#defects.of('--curl')(name, error);
      return '';
    }
  }

  async #print(text: string): Promise<void> {
    if (text === '') return;
    this.#onPrint();
    await write(this.#io.stdout, text);
  }
}

/** The page alone, where no folder is asked for; another file of the user is not called so. */
const OWN_PAGE = 'wp-rest-doctor.html';

/** The files of --output, or the page alone where only that is wanted. */
async function filesOf(
  { output: folder, page }: OutputSettings,
  run: RunStart & { hasEvidence: boolean },
  { cwd }: Io,
  onDefect: (file: string) => OnDefect,
): Promise<OutputFiles | null> {
  if (folder !== null) return OutputFiles.open(path.resolve(cwd, folder), folder, run, onDefect);
  const renderer = outputs[PAGE];
  if (!page || !renderer) return null;
  return OutputFiles.open(cwd, '.', { ...run, hasEvidence: false }, onDefect, { [OWN_PAGE]: renderer });
}

async function curlText(exchanges: Exchange[], siteUrl: string): Promise<string> {
  const { curlLines } = await import('../../reports/formats/curl/script.ts');
  return `${curlLines(exchanges, siteUrl)}\n`;
}
