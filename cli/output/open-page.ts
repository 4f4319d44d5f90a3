import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { reasonOf } from '../../base/user-error.ts';
import type { Io } from '../io.ts';

/** What the services that run jobs set; most of them set CI. */
const jobs = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION', 'JENKINS_URL'];

/** What opens a file for the person who sits there: `BROWSER` first, as everywhere; nobody sits at a CI. */
export function openerOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] | null {
  if (jobs.some((name) => !['', '0', 'false'].includes(env[name] ?? ''))) return null;
  if (env.BROWSER) return env.BROWSER === 'none' ? null : [env.BROWSER];
  if (platform === 'darwin') return ['open'];
  // Not by the shell, which would read what is in the name.
  return platform === 'win32' ? ['rundll32.exe', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}

/** Opens the page and waits for nothing but that it was begun. Where that fails the page is there all the same. */
export async function openPage(file: string, { env, stderr }: Io): Promise<void> {
  const [command, ...args] = openerOf(env, process.platform) ?? [];
  if (command === undefined) return;
  try {
    const opener = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
    await once(opener, 'spawn');
    opener.unref();
  } catch (error) {
    stderr.write(`${file} cannot be opened: ${reasonOf(error)}\n`);
  }
}
