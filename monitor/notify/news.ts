import type { Layer } from '../../causes/cause.ts';
import type { SiteStatus } from '../../reports/model/report.ts';

/** What one run has to report: made once, and the same for every receiver but for what one has missed before. */
export interface News {
  /** ISO time of the run. */
  at: string;
  /** Where the report of the run is to be seen; null where nothing says so. */
  link: string | null;
  /** What changed, confirmed by a second look, the worst first; empty when there is nothing to report. */
  transitions: Transition[];
  /** All that fail now, changed or not: the first hundred. Without those that a single look began to fail. */
  failing: Transition[];
  counts: Record<SiteStatus, number>;
  /** Sites that a single look saw change: the next run confirms it or not. */
  unconfirmed: number;
}

export interface Transition {
  site: string;
  url: string;
  kind: 'new' | 'changed' | 'still' | 'recovered' | 'flaky' | 'warning';
  /** The id of the cause or of the warning; of a recovered site, what it had; null where it has none. */
  cause: string | null;
  layer: Layer | null;
  /** One sentence. */
  says: string;
  /** ISO time. */
  since: string;
  /** The first step of its fixes: what to do, where, then lines to copy; null where nothing is to be done. */
  fix: string | null;
}

/**
 * Where the run is to be seen: what WP_REST_DOCTOR_LINK says, else what GitHub Actions, GitLab CI or Jenkins say of the
 * job. Null where nothing does, or what does is no http(s) address. Without a user name and a password.
 */
export function linkOf(env: NodeJS.ProcessEnv): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const ofGithub = server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
  return addressOf(env.WP_REST_DOCTOR_LINK || ofGithub || env.CI_JOB_URL || env.BUILD_URL || '');
}

function addressOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}
