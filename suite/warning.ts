import path from 'node:path';
import type { FullConfig } from '@playwright/test/reporter';
import { isOurs, isWaitedFor, parts, whyNoneRuns } from './ours.ts';

/** What somebody should know before the run begins. */
interface RunWarning {
  says: string;
  /** The run must not be green. */
  isFatal: boolean;
}

const IN_OTHERS = 'the checks run in the shards that have a test which waits for them';

/** Returns what the configuration leaves out, of ours or of others; `tests` is how many tests of ours the run has. */
export function warningOf(config: FullConfig, tests: number): RunWarning | null {
  const why = whyNoneRuns(config);
  // Our own global setup refuses to run at all.
  if (why !== null) return config.globalSetup === parts.globalSetup ? null : { says: why, isFatal: true };
  const { shard, rootDir, configFile } = config;
  if (tests === 0 && shard)
    return {
      says: `Shard ${shard.current} of ${shard.total} has no site to check: ${isWaitedFor(config) ? IN_OTHERS : 'there is nothing to report'}.`,
      isFatal: false,
    };
  if (config.projects.every(isOurs) && configFile && path.dirname(configFile) !== rootDir)
    return {
      says: `Only WordPress checks run. To run the tests in ${rootDir} as well, give them a project: projects: [{ name: 'own' }].`,
      isFatal: false,
    };
  return null;
}
