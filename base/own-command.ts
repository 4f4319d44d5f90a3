/** What starts this program where it is a package of a project. */
export const OF_PROJECT = 'npx wp-rest-doctor';

/**
 * How this program is started from a shell: by its name where it is installed for everybody. npm puts the packages of a
 * project on the path of its own children alone, which have its variables.
 */
export function ownCommand(env: NodeJS.ProcessEnv): string {
  const isOfProject = Boolean(env.npm_command || env.npm_execpath || env.npm_config_user_agent);
  return isOfProject ? OF_PROJECT : 'wp-rest-doctor';
}
