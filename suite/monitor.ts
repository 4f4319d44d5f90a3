import { checkIds } from '../checks/ids.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { SiteReport } from '../reports/model/report.ts';
import { loadMonitoring } from '../sites/monitoring.ts';

/**
 * What watches a run, as the sites file says. None for a run of some checks alone: what was not looked at would seem to
 * have recovered. Throws for a mistake in what the file says of it, and for a baseline that may not be read.
 */
export async function openMonitor(sites: SiteReport[], started: Date): Promise<Monitor | null> {
  const say = (text: string) => void process.stderr.write(text);
  const { baseline, notify } = loadMonitoring({ env: process.env, say });
  const isWhole = sites.every(({ checks }) => checks.length === checkIds.length);
  if (baseline === null && notify.length > 0)
    throw new Error('notify in the sites file needs a baseline beside it, to know what is new.');
  if (baseline === null || !isWhole) return null;
  const { Monitor } = await import('../monitor/monitor.ts');
  return Monitor.open({ baseline, receivers: notify, cwd: process.cwd(), env: process.env, started, say });
}
