import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declarationsIn } from './catalogue/declarations.mjs';

// Writes `ids.ts` and `index.ts` of each folder of the catalogue from the declarations in it.

/** @import { Declaration, Kind } from './catalogue/declarations.mjs' */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What is to stand in each file that this writes, by its path from the root. Throws as `declarationsIn` does.
 * @param {string} [tree] The root, by default that of this script.
 * @returns {Record<string, string>}
 */
export function catalogueFiles(tree = root) {
  return Object.assign({}, ...declarationsIn(tree).map(({ kind, declared }) => filesOf(kind, declared)));
}

/** @type {(kind: Kind, declared: Declaration[]) => Record<string, string>} */
function filesOf(kind, declared) {
  const ordered = declared.sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1));
  const { folder } = kind;
  return {
    [`${folder}/ids.ts`]: idsOf(kind, ordered),
    [`${folder}/index.ts`]: indexOf(kind, ordered),
    ...(folder === 'causes' ? { 'causes/shorts.ts': shortsOf(ordered) } : {}),
  };
}

const banner = '// Written by `npm run catalogue` from the declarations in this folder.\n';

/** @type {(kind: Kind, declared: Declaration[]) => string} */
function idsOf({ folder, one, says }, declared) {
  const word = folder === 'fixes' ? 'fix' : one.toLowerCase();
  const lines = declared.map(({ id, reason }) => `  '${id}',${reason === null ? '' : ` // ${reason}`}\n`);
  return `${banner}
import { Scoped } from '../base/scoped.ts';

/** ${says} */
const catalogue = [
${lines.join('')}] as const;

export type ${one}Id = (typeof catalogue)[number];

/** As they are at run time: those of extensions come last (\`extend/\`). */
export const ${word}Ids = new Scoped<readonly ${one}Id[]>(catalogue);
`;
}

/** @type {(kind: Kind, declared: Declaration[]) => string} */
function indexOf({ one, many, form }, declared) {
  const module = one.toLowerCase();
  const bare = (/** @type {string} */ file) => file.slice(0, -'.ts'.length);
  const imports = declared
    .map(({ name, file }) => ({ line: `import { ${name} } from './${file}';\n`, file }))
    .concat({ line: `import type { ${one} } from './${module}.ts';\n`, file: `${module}.ts` })
    .concat(form === 'record' ? { line: `import type { ${one}Id } from './ids.ts';\n`, file: 'ids.ts' } : [])
    .sort((a, b) => (bare(a.file) < bare(b.file) ? -1 : 1));
  /** @param {Declaration} declaration */
  const entryOf = ({ id, name }) => (form === 'list' || id === name ? name : `'${id}': ${name}`);
  const [type, open, close] =
    form === 'list' ? [`readonly ${one}[]`, '[', ']'] : [`Readonly<Record<${one}Id, ${one}>>`, '{', '}'];
  return `${banner}
import { Scoped } from '../base/scoped.ts';
${imports.map(({ line }) => line).join('')}
/** In the order of their ids. */
export const ${many} = new Scoped<${type}>(${open}
${declared.map((declaration) => `  ${entryOf(declaration)},\n`).join('')}${close});
`;
}

/** @type {(declared: Declaration[]) => string} */
function shortsOf(declared) {
  const quoted = (/** @type {string} */ text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
  const name = (/** @type {string} */ id) => (/^\w+$/.test(id) ? id : `'${id}'`);
  const lines = declared.map(({ id, says }) => `  ${name(id)}: ${quoted(says.short ?? id)},\n`);
  return `${banner}
import type { CauseId } from './ids.ts';

/** The \`short\` of each, for whoever only names it: a healthy site does without the causes, which take long to load. */
export const causeShorts: Readonly<Record<CauseId, string>> = {
${lines.join('')}};
`;
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url)
  try {
    for (const [file, text] of Object.entries(catalogueFiles())) writeFileSync(path.join(root, file), text);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
