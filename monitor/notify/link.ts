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
