import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExtensionError } from './error.ts';

/** The address of the module that is meant: a path, or the name of a package that is installed there. */
export function resolveExtension(named: string, folder: string): string {
  if (named.startsWith('file:')) return named;
  const file = path.resolve(folder, named);
  if (existsSync(file)) return pathToFileURL(file).href;
  if (/^\.{0,2}[/\\]/.test(named)) throw new ExtensionError(`${named}: there is no such file in ${folder}`);
  try {
    return pathToFileURL(createRequire(pathToFileURL(path.join(folder, 'x'))).resolve(named)).href;
  } catch {
    throw new ExtensionError(`${named} is neither a file in ${folder} nor a package that is installed there`);
  }
}
