import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { VisitedSite } from '../fleet/visit-site.ts';
import { jsonRenderer } from '../reports/renderers/json.ts';
import { plain } from '../reports/style.ts';
import { Tally } from '../reports/tally.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { write } from './write.ts';

export interface OutputFiles {
  add(visited: VisitedSite): Promise<void>;
  end(duration_ms: number): Promise<void>;
}

/** report.json and evidence.json in that folder, written site by site. */
export async function openOutput(folder: string, started: Date, { cwd }: Io): Promise<OutputFiles> {
  const report = await open(path.resolve(cwd, folder), 'report.json');
  const evidence = await open(path.resolve(cwd, folder), 'evidence.json');
  const renderer = jsonRenderer({ style: plain, width: 80, quiet: false });
  let separator = '\n';
  await write(report, renderer.begin?.({ started, sites: 0, only: null, longestName: 0 }) ?? '');
  await write(evidence, '{ "version": 1, "visits": [');
  return {
    async add(visited) {
      await write(report, renderer.site(visited.report));
      await write(evidence, `${separator}${JSON.stringify(visited.evidence, null, 2)}`);
      separator = ',\n';
    },
    async end(duration_ms) {
      await write(report, renderer.end?.({ duration_ms, tally: new Tally() }) ?? '');
      await write(evidence, '\n] }\n');
      await Promise.all([close(report), close(evidence)]);
    },
  };
}

async function open(folder: string, name: string): Promise<WriteStream> {
  try {
    mkdirSync(folder, { recursive: true });
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
