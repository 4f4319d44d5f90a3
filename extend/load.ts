import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExtensionError, messageOf } from './error.ts';
import { extend } from './extend.ts';
import type { Extension } from './public/extension.ts';
import { resolveExtension } from './resolve.ts';

/** The extensions that were asked for, by address: what both the reporter and the tests of one process ask for is added once. */
const used = new Map<string, Promise<void>>();

/** Loads these modules and adds what they export; paths are relative to the folder. */
export async function useExtensions(modules: readonly string[], folder: string): Promise<void> {
  const asked = new Map(modules.map((named) => [resolveExtension(named, folder), ownerOf(named, folder)]));
  const fresh = [...asked].filter(([address]) => !used.has(address));
  const using = useAll(fresh);
  for (const [address] of fresh) used.set(address, using);
  await Promise.all([...asked.keys()].map((address) => used.get(address)));
}

/** One may name what another adds, so which is given first is no matter: each is added as soon as it can be. */
async function useAll(modules: [address: string, owner: string][]): Promise<void> {
  let open: { extension: Extension; owner: string }[] = [];
  for (const [address, owner] of modules) open.push({ extension: await load(address, owner), owner });
  while (open.length > 0) {
    const refused: { one: (typeof open)[number]; error: ExtensionError }[] = [];
    for (const one of open) {
      try {
        extend(one.extension, one.owner);
      } catch (error) {
        if (!(error instanceof ExtensionError)) throw error;
        refused.push({ one, error });
      }
    }
    if (refused.length === open.length) throw refused[0]?.error;
    open = refused.map(({ one }) => one);
  }
}

/** What its user calls it. */
function ownerOf(named: string, folder: string): string {
  return named.startsWith('file:') ? path.relative(folder, fileURLToPath(named)) : named;
}

async function load(address: string, owner: string): Promise<Extension> {
  const module: { default?: Extension } = await import(address).catch((error: unknown) => {
    throw new ExtensionError(`${owner} cannot be loaded: ${reasonOf(error)}`, { cause: error });
  });
  if (module.default === undefined)
    throw new ExtensionError(
      `${owner} has no default export; expected export default defineExtension({ … })`,
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
