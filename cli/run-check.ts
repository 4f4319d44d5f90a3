import { runFleet } from '../fleet/run-fleet.ts';
import type { VisitedSite } from '../fleet/visit-site.ts';
import { checkReport } from '../reports/check-report.ts';
import type { Look, Renderer } from '../reports/renderer.ts';
import { renderers } from '../reports/renderers/index.ts';
import { styleOf } from '../reports/style.ts';
import { Tally } from '../reports/tally.ts';
import type { Site } from '../sites/site.ts';
import type { RunSettings } from './check-options.ts';
import type { Io, Output } from './io.ts';
import { openOutput } from './output-folder.ts';
import { Progress } from './progress.ts';
import { write } from './write.ts';

const FEWEST_COLUMNS = 60;
const MOST_COLUMNS = 110;

/** Runs the fleet and feeds every output as its sites finish. */
export async function runCheck(sites: Site[], settings: RunSettings, io: Io): Promise<Tally> {
  const started = new Date();
  const tally = new Tally();
  const renderer = await makeRenderer(settings, io);
  const files = settings.output === null ? null : await openOutput(settings.output, started, io);
  const [first] = sites;
  const only = first && sites.length === 1 ? { name: first.name, url: first.url } : null;
  const progress = settings.quiet || only ? null : new Progress(io.stderr, sites.length);
  const print = (text: string) => {
    // Both may be the same terminal.
    if (text !== '') progress?.clear();
    return write(io.stdout, text);
  };
  const longestName = sites.reduce((most, { name }) => Math.max(most, name.length), 0);
  await print(renderer.begin?.({ started, sites: sites.length, only, longestName }) ?? '');
  await runFleet(sites, {
    concurrency: settings.concurrency,
    only: settings.checks,
    signal: io.interrupted,
    onCheck: only ? (_, timed) => void print(renderer.check?.(checkReport(timed, [])) ?? '') : undefined,
    async onSite(visited) {
      tally.add(visited.report);
      await print(renderer.site(visited.report));
      if (settings.curl) await print(await curlText(visited));
      await files?.add(visited);
      progress?.count(visited.report.status === 'fail');
    },
  });
  progress?.clear();
  const duration_ms = Date.now() - started.valueOf();
  await print(renderer.end?.({ duration_ms, tally }) ?? '');
  await files?.end(duration_ms);
  return tally;
}

async function makeRenderer({ format, quiet }: RunSettings, io: Io): Promise<Renderer> {
  const make = await renderers[format]?.();
  if (!make) throw new Error(`no renderer is called ${format}`);
  return make(lookOf(io.stdout, io.env, quiet));
}

export function lookOf(stream: Output, env: NodeJS.ProcessEnv, quiet: boolean): Look {
  const width = Math.min(Math.max(stream.columns ?? 80, FEWEST_COLUMNS), MOST_COLUMNS);
  return { style: styleOf(stream, env), width, quiet };
}

async function curlText({ report }: VisitedSite): Promise<string> {
  const { curlLines } = await import('../reports/curl.ts');
  return `${curlLines(report.exchanges)}\n`;
}
