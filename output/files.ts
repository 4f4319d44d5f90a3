import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Evidence } from '../evidence/evidence.ts';
import { outputs } from '../reports/outputs.ts';
import type { Renderer, RunEnd, RunStart } from '../reports/renderer.ts';
import type { SiteReport } from '../reports/report.ts';
import { plain } from '../reports/style.ts';
import { EvidenceFile } from './evidence-file.ts';
import { makeFolder } from './make-folder.ts';
import { OutputError } from './output-error.ts';
import { write } from './write.ts';

interface File {
  stream: WriteStream;
  renderer: Renderer;
}

/** Every file of a run in one folder, written site by site. */
export class OutputFiles {
  readonly #files: File[];
  readonly #evidence: EvidenceFile | null;

  private constructor(files: File[], evidence: EvidenceFile | null) {
    this.#files = files;
    this.#evidence = evidence;
  }

  /** Throws `OutputError` where the folder cannot be written. */
  static async open(folder: string, run: RunStart & { hasEvidence: boolean }): Promise<OutputFiles> {
    const files = await Promise.all(
      Object.entries(outputs).map(async ([name, load]): Promise<File> => {
        const renderer = (await load())({ style: plain, width: 80, quiet: false });
        return { stream: await open(folder, name), renderer };
      }),
    );
    const evidence = run.hasEvidence ? new EvidenceFile(await open(folder, 'evidence.json')) : null;
    for (const { stream, renderer } of files) await write(stream, renderer.begin?.(run) ?? '');
    await evidence?.begin();
    return new OutputFiles(files, evidence);
  }

  async add(report: SiteReport, evidence: Evidence | null): Promise<void> {
    // All handed over before anything is waited for: another site may finish meanwhile.
    const written = this.#files.map(({ stream, renderer }) => write(stream, renderer.site(report)));
    if (evidence) written.push(this.#evidence?.add(evidence) ?? Promise.resolve());
    await Promise.all(written);
  }

  async end(run: RunEnd): Promise<void> {
    for (const { stream, renderer } of this.#files) {
      await write(stream, (await renderer.end?.(run)) ?? '');
      await close(stream);
    }
    if (!this.#evidence) return;
    await close(await this.#evidence.end());
  }
}

async function open(folder: string, name: string): Promise<WriteStream> {
  try {
    makeFolder(folder);
    const stream = createWriteStream(path.join(folder, name));
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));
    return stream;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(`${folder} cannot take the reports: ${reason}`);
  }
}

async function close(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream);
}
