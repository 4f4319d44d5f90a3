import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Evidence } from '../evidence/evidence.ts';
import type { RunStart } from '../reports/renderer.ts';
import { jsonRenderer } from '../reports/renderers/json.ts';
import type { SiteReport } from '../reports/report.ts';
import { plain } from '../reports/style.ts';
import { Tally } from '../reports/tally.ts';
import type { Io } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { UsageError } from './usage-error.ts';
import { write } from './write.ts';

export interface OutputFiles {
  add(report: SiteReport, evidence: Evidence | null): Promise<void>;
  end(duration_ms: number): Promise<void>;
}

/** report.json and, where there is any, evidence.json in that folder, written site by site. */
export async function openOutput(
  folder: string,
  run: RunStart & { hasEvidence: boolean },
  { cwd }: Io,
): Promise<OutputFiles> {
  const report = await open(path.resolve(cwd, folder), 'report.json');
  const evidence = run.hasEvidence ? await open(path.resolve(cwd, folder), 'evidence.json') : null;
  const renderer = jsonRenderer({ style: plain, width: 80, quiet: false });
  let separator = '\n';
  await write(report, renderer.begin?.(run) ?? '');
  if (evidence) await write(evidence, '{ "version": 1, "visits": [');
  return {
    async add(site, seen) {
      // Composed before anything is waited for: another site may finish meanwhile.
      const entry = `${separator}${JSON.stringify(seen, null, 2)}`;
      if (evidence && seen) separator = ',\n';
      await write(report, renderer.site(site));
      if (evidence && seen) await write(evidence, entry);
    },
    async end(duration_ms) {
      await write(report, renderer.end?.({ duration_ms, tally: new Tally() }) ?? '');
      await close(report);
      if (!evidence) return;
      await write(evidence, '\n] }\n');
      await close(evidence);
    },
  };
}

async function open(folder: string, name: string): Promise<WriteStream> {
  try {
    makeFolder(folder);
    const stream = createWriteStream(path.join(folder, name));
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));
    return stream;
  } catch (error) {
    throw new UsageError(`--output ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function close(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream);
}
