import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path below the project's folder of a file that is named as imports in this folder are. */
export function below(specifier: string): string {
  return path.relative(root, fileURLToPath(new URL(specifier, import.meta.url)));
}

export function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * A short name for what these files do, by the paths they have below the project's folder: their code and whatever
 * they reach of it in the files that `inside` matches, without types, comments, layout and names. A name changes only
 * with the code. `edited` are texts in place of files, as they would be after a change.
 */
export async function namesOfCode(
  files: readonly string[],
  inside: RegExp,
  edited: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(files.map((file, at) => [String(at), file])),
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [leavingOut(inside), inPlaceOf(edited)],
  });
  return new Map(
    outputFiles.map(({ path: place, text }) => [
      files[Number(path.basename(place, '.js'))] ?? '',
      short(text),
    ]),
  );
}

export function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** What is not `inside` stands there empty: it is looked at in another way, or has no part in it. */
function leavingOut(inside: RegExp): Plugin {
  return {
    name: 'leaving-out',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) => {
        const place = path.join(resolveDir, wanted);
        const name = path.relative(root, place).replaceAll('\\', '/');
        return inside.test(name) ? null : { path: name, namespace: 'outside' };
      });
      onLoad({ filter: /.*/, namespace: 'outside' }, () => ({
        contents: 'module.exports = {}',
        loader: 'js',
      }));
    },
  };
}

function inPlaceOf(edited: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'edited',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: place }) => {
        const contents = edited.get(path.relative(root, place).replaceAll('\\', '/'));
        return contents === undefined ? null : { contents, loader: 'ts' };
      });
    },
  };
}
