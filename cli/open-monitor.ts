import type { Monitor } from '../monitor/monitor.ts';
import { type Io, UsageError } from './io.ts';

interface Asked {
  /** As `RunSettings.baseline`. */
  baseline: string | null | false;
  sitesFile: string | null;
  /** The sites of that file have been read. */
  isChecked: boolean;
  started: Date;
}

/** What watches a run: the baseline that is asked for, or that of the sites file, and who the file says is to be told. */
export async function openMonitor(
  { baseline, sitesFile, isChecked, started }: Asked,
  io: Io,
): Promise<Monitor | null> {
  if (baseline === false || (baseline === null && sitesFile === null)) return null;
  const { loadMonitoring } = await import('../sites/monitoring.ts');
  const named =
    sitesFile === null
      ? { baseline: null, notify: [] }
      : loadMonitoring({
          file: sitesFile,
          env: io.env,
          isChecked,
          say: (text) => void io.stderr.write(text),
        });
  const file = baseline ?? named.baseline;
  if (file === null) {
    if (named.notify.length === 0) return null;
    throw new UsageError(
      `${sitesFile}: notify needs a baseline, to know what is new. Add a line: baseline: .wp-rest-doctor/baseline.json`,
    );
  }
  const { Monitor } = await import('../monitor/monitor.ts');
  return Monitor.open({
    baseline: file,
    receivers: named.notify,
    cwd: io.cwd,
    env: io.env,
    started,
    say: (text) => void io.stderr.write(text),
  });
}
