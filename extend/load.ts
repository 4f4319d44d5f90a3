import { messageOf } from './blame.ts';
import { ExtensionError } from './error.ts';
import { extend } from './extend.ts';
import type { Extension } from './extension.ts';
import { resolveExtension } from './resolve.ts';

/** By address: what two configurations name is added once. */
const used = new Set<string>();

/** Loads these modules and adds what they export; paths are relative to the folder. */
export async function useExtensions(use: readonly string[], folder: string): Promise<void> {
  for (const named of use) {
    const address = resolveExtension(named, folder);
    if (used.has(address)) continue;
    extend(await load(address, named), named);
    used.add(address);
  }
}

async function load(address: string, named: string): Promise<Extension> {
  const module: { default?: Extension } = await import(address).catch((error: unknown) => {
    throw new ExtensionError(`${named} cannot be loaded: ${reasonOf(error)}`, { cause: error });
  });
  if (module.default === undefined)
    throw new ExtensionError(
      `${named} has no default export; expected export default defineExtension({ … })`,
    );
  return module.default;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_MODULE_NOT_FOUND' && /'wp-rest-doctor'/.test(String(error)))
    return 'it imports wp-rest-doctor, which is not installed beside it: npm install --save-dev wp-rest-doctor';
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return 'this Node.js runs JavaScript alone; from 22.18 on it runs TypeScript as well';
  return messageOf(error);
}
