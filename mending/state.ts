import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { UserError } from '../base/user-error.ts';
import { isInside, type SiteFolder } from './folder.ts';

/**
 * Where the journal and the backups of a folder are: outside of it, since what lies in it a web server may hand out, the
 * password of the database with it. Throws `UserError` where that would be in it all the same.
 */
export function stateFolder({ name, root }: SiteFolder, env: NodeJS.ProcessEnv): string {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const folder = path.join(baseOf(env), 'wp-rest-doctor', 'fix', key);
  const there = realOfNearest(folder);
  if (there === root || isInside(root, there))
    throw new UserError(
      `The backups would be in ${name} itself, where the web server may hand them out. Set XDG_STATE_HOME to a folder outside of it.`,
    );
  return folder;
}

function baseOf(env: NodeJS.ProcessEnv): string {
  const { XDG_STATE_HOME: state = '', LOCALAPPDATA: local = '' } = env;
  // What is not absolute is to be ignored: https://specifications.freedesktop.org/basedir-spec/
  if (path.isAbsolute(state)) return state;
  if (process.platform === 'win32' && path.isAbsolute(local)) return local;
  return path.join(env.HOME || homedir(), '.local', 'state');
}

function realOfNearest(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  return path.join(realOfNearest(path.dirname(folder)), path.basename(folder));
}
