import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Asked } from '../asked.ts';
import type { Given } from '../read.ts';
import { wpConfigInTime } from '../wp-config/config.ts';
import { STDIN } from './together.ts';

const PLUGINS = path.join('wp-content', 'plugins');
const MUST_USE = path.join('wp-content', 'mu-plugins');

/** The folders of plugins that issue tokens. */
const ISSUES_TOKENS = /jwt|token|bearer|oauth|advanced-access-manager|rest-api-authentication|wordpress-mcp/i;

/**
 * How clients can log in to the site that these files are of: without tokens where none of its plugins issues any and no
 * file has a secret for one. Null where the folder of the plugins is not beside the files.
 */
export function loginSeen(files: readonly Given[], cwd: string): Asked['login'] | null {
  const folders = new Set(
    files.flatMap(({ source: { name } }) => (name === STDIN ? [] : [path.resolve(cwd, path.dirname(name))])),
  );
  const plugins = [...folders].flatMap((folder) => namesIn(path.join(folder, PLUGINS)) ?? []);
  if (plugins.length === 0) return null;
  const all = [...plugins, ...[...folders].flatMap((folder) => namesIn(path.join(folder, MUST_USE)) ?? [])];
  return all.some((name) => ISSUES_TOKENS.test(name)) || files.some(hasSecret)
    ? null
    : 'application-password';
}

function hasSecret({ kind, source }: Given): boolean {
  const config = kind === 'wp-config' ? wpConfigInTime(source) : null;
  return config?.constants.some(({ name }) => /JWT/i.test(name)) === true;
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
