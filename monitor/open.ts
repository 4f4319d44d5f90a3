import { UserError } from '../base/user-error.ts';
import type { Monitor } from './monitor.ts';

interface Asked {
  /** The baseline that is asked for by name; null leaves it to the sites file. */
  baseline: string | null;
  /** Null where there is no sites file, `default` where it is the one that SITES names, or sites.yaml. */
  sitesFile: string | 'default' | null;
  /** The sites of that file were read, so that mistakes in it are reported already. */
  isRead: boolean;
  /** All checks run. After some of them alone the others would seem to have recovered: whoever wants that asks by name. */
  isWhole: boolean;
  started: Date;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Takes lines, with their ends, that the person who waits should know. */
  say(text: string): void;
  /** A receiver that the sites file leaves out on purpose is not said. */
  quiet?: boolean;
}

/**
 * What watches a run: compares it with the baseline, and notifies whom the sites file names. Null where nothing watches
 * it. Throws an error for the user where the sites file has a mistake in what it says of this, or where the baseline may
 * not be read.
 */
export async function openMonitor(asked: Asked): Promise<Monitor | null> {
  const { sitesFile, started, cwd, env, say } = asked;
  if (asked.baseline === null && (sitesFile === null || !asked.isWhole)) return null;
  const { baseline: named, notify } = sitesFile === null ? nothing : await monitoringIn(sitesFile, asked);
  const baseline = asked.baseline ?? named;
  if (baseline === null) {
    if (notify.length === 0) return null;
    const file = sitesFile === 'default' ? 'the sites file' : sitesFile;
    throw new UserError(
      `${file}: notify needs a baseline, to know what is new. Add the line "baseline: .wp-rest-doctor/baseline.json".`,
    );
  }
  const { Monitor } = await import('./monitor.ts');
  return Monitor.open({ baseline, receivers: notify, cwd, env, started, say });
}

const nothing = { baseline: null, notify: [] };

async function monitoringIn(sitesFile: string, { isRead, env, say, quiet }: Asked) {
  const { loadMonitoring } = await import('../sites/monitoring.ts');
  const file = sitesFile === 'default' ? {} : { file: sitesFile };
  return loadMonitoring({ ...file, env, say: quiet ? undefined : say, isChecked: isRead });
}
