import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Writes `ids.ts` and `index.ts` of each folder of the catalogue from the declarations in it. They are read as text, so
// that this works in a tree that does not compile yet.

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a folder declares.
 * @typedef {object} Kind
 * @property {string} folder
 * @property {string} one The type of a declaration: `Cause`.
 * @property {string} many How the index calls all of them.
 * @property {(file: string) => boolean} isDeclaration Of a file, relative to the folder.
 * @property {'list' | 'record'} form Of the index.
 * @property {string} says What the order of the ids means.
 */

/** @type {Kind[]} */
const kinds = [
  {
    folder: 'probes',
    one: 'Probe',
    many: 'probes',
    isDeclaration: (file) => file.startsWith('requests/'),
    form: 'record',
    says: 'As a reader wants to see them.',
  },
  {
    folder: 'checks',
    one: 'Check',
    many: 'checks',
    isDeclaration: (file) => !/\/|^(check|ids|index)\.ts$/.test(file),
    form: 'record',
    says: 'The number of a check is its place here, from 01.',
  },
  {
    folder: 'causes',
    one: 'Cause',
    many: 'causes',
    isDeclaration: (file) => /^(?!signs\/)[\w-]+\//.test(file),
    form: 'list',
    says: 'Findings are shown in this order.',
  },
  {
    folder: 'fixes',
    one: 'Fix',
    many: 'fixes',
    isDeclaration: (file) => /^(?!shapes\/)[\w-]+\//.test(file),
    form: 'list',
    says: 'By name: the order in which they are tried stands with each cause.',
  },
];

/**
 * What is to stand in each file that this writes, by its path from the root. Throws an `Error` that names the file where
 * a declaration lacks what is read of it.
 * @returns {Record<string, string>}
 */
export function catalogueFiles() {
  return Object.assign({}, ...kinds.map(filesOf));
}

/** @param {Kind} kind */
function filesOf(kind) {
  const { folder } = kind;
  const declared = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts') && kind.isDeclaration(file))
    .map((file) => declarationIn(folder, file))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { [`${folder}/ids.ts`]: idsOf(kind, declared), [`${folder}/index.ts`]: indexOf(kind, declared) };
}

/** @typedef {ReturnType<typeof declarationIn>} Declaration */

/**
 * @param {string} folder
 * @param {string} file
 */
function declarationIn(folder, file) {
  const id = path.posix.basename(file, '.ts');
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const text = readFileSync(path.join(root, folder, file), 'utf8');
  if (!new RegExp(`^export const ${name}\\b`, 'm').test(text))
    throw new Error(`${folder}/${file}: what is called "${id}" is to be exported as ${name}`);
  const [, order, reason] = /^ {2}order: (\d+),(?: \/\/ (.*))?$/m.exec(text) ?? [];
  return { id, name, file, order: Number(order ?? 0), reason: reason ?? null };
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

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url)
  for (const [file, text] of Object.entries(catalogueFiles())) writeFileSync(path.join(root, file), text);
