import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Finds the declarations of the catalogue. They are read as text, so that this works in a tree that does not compile yet.

/**
 * What a folder declares.
 * @typedef {object} Kind
 * @property {string} folder
 * @property {string} one The type of a declaration: `Cause`.
 * @property {string} many How the index calls all of them.
 * @property {string} place Where a declaration stands, for a person.
 * @property {(file: string) => boolean} isDeclaration Of a file, relative to the folder.
 * @property {string | null} named The member that says the folder a declaration stands in, if one does.
 * @property {boolean} isOrdered Whether each has a place of its own, its `order`.
 * @property {'list' | 'record'} form Of the index.
 * @property {string} says What the order of the ids means.
 */

/** @type {Kind[]} */
const kinds = [
  {
    folder: 'probes',
    one: 'Probe',
    many: 'probes',
    place: 'probes/requests/<id>.ts',
    isDeclaration: (file) => /^requests\/[\w-]+\.ts$/.test(file),
    named: null,
    isOrdered: true,
    form: 'record',
    says: 'As a reader wants to see them.',
  },
  {
    folder: 'checks',
    one: 'Check',
    many: 'checks',
    place: 'checks/<id>.ts',
    isDeclaration: (file) => !/\/|^(check|ids|index)\.ts$/.test(file),
    named: null,
    isOrdered: true,
    form: 'record',
    says: 'The number of a check is its place here, from 01.',
  },
  {
    folder: 'causes',
    one: 'Cause',
    many: 'causes',
    place: 'causes/<layer>/<id>.ts',
    isDeclaration: (file) => /^(?!signs\/)[\w-]+\/[\w-]+\.ts$/.test(file),
    named: 'layer',
    isOrdered: true,
    form: 'list',
    says: 'Findings are shown in this order.',
  },
  {
    folder: 'fixes',
    one: 'Fix',
    many: 'fixes',
    place: 'fixes/<server>/<id>.ts',
    isDeclaration: (file) => /^(?!shapes\/)[\w-]+\/[\w-]+\.ts$/.test(file),
    named: 'server',
    isOrdered: false,
    form: 'list',
    says: 'By name: the order in which they are tried stands with each cause.',
  },
];

/**
 * The declarations of each folder, as they were found. Throws one `Error` that names every file that is not as a declaration
 * has to be, with what to do.
 * @param {string} tree The root.
 */
export function declarationsIn(tree) {
  const all = kinds.map((kind) => ({ kind, ...declarationsOf(kind, tree) }));
  const mistakes = all.flatMap(({ kind, declared, misplaced }) => [
    ...misplaced,
    ...declared.flatMap((one) => mistakesIn(kind, one)),
    ...twiceIn(kind, declared, 'id'),
    ...(kind.isOrdered ? twiceIn(kind, declared, 'order') : []),
  ]);
  if (mistakes.length > 0)
    throw new Error(`The catalogue is not written:${mistakes.map((line) => `\n  ${line}`).join('')}`);
  return all.map(({ kind, declared }) => ({ kind, declared }));
}

/** @type {(kind: Kind, tree: string) => { declared: Declaration[], misplaced: string[] }} */
function declarationsOf({ folder, place, isDeclaration }, tree) {
  const files = readdirSync(path.join(tree, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => declarationIn(tree, folder, file));
  const misplaced = files
    .filter(({ file, id, says }) => !isDeclaration(file) && says.id === id)
    .map(({ file }) => `${folder}/${file}: a declaration stands as ${place}; move it there`);
  return { declared: files.filter(({ file }) => isDeclaration(file)), misplaced };
}

/** @type {(kind: Kind, declaration: Declaration) => string[]} */
function mistakesIn({ folder, named, isOrdered }, { id, name, file, order, says, isExported }) {
  const mistakes = [];
  if (!isExported) mistakes.push(`what is called "${id}" is to be exported as ${name}`);
  if (says.id !== id) mistakes.push(`write id: '${id}', or give the file the name of its id`);
  if (isOrdered && order === null)
    mistakes.push('it has no order; write order: 123, on a line of its own, a number that no other has');
  const parent = path.posix.dirname(file);
  const said = named === 'layer' ? says.layer : named === 'server' ? says.server : null;
  if (said && said !== parent && said !== 'any')
    mistakes.push(`its ${named} is ${said}; move it to ${folder}/${said}/, or write ${named}: '${parent}'`);
  return mistakes.map((mistake) => `${folder}/${file}: ${mistake}`);
}

/** @type {(kind: Kind, declared: Declaration[], key: 'id' | 'order') => string[]} */
function twiceIn({ folder }, declared, key) {
  /** @type {Map<string | number, string[]>} */
  const files = new Map();
  for (const one of declared) {
    const value = one[key];
    if (value !== null) files.set(value, [...(files.get(value) ?? []), `${folder}/${one.file}`]);
  }
  return [...files]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${same.join(' and ')}: both have the ${key} ${value}; give one of them another`);
}

/** @typedef {ReturnType<typeof declarationIn>} Declaration */

/**
 * @param {string} tree
 * @param {string} folder
 * @param {string} file
 */
function declarationIn(tree, folder, file) {
  const id = path.posix.basename(file, '.ts');
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const text = readFileSync(path.join(tree, folder, file), 'utf8');
  const isExported = new RegExp(`^export const ${name}\\b`, 'm').test(text);
  /** @param {string} key */
  const said = (key) => new RegExp(`^ {2}${key}: (['"])(.*)\\1,$`, 'm').exec(text)?.[2] ?? null;
  const says = { id: said('id'), layer: said('layer'), server: said('server'), short: said('short') };
  const [, order, reason] = /^ {2}order: (\d+),(?: \/\/ (.*))?$/m.exec(text) ?? [];
  return {
    id,
    name,
    file,
    order: order === undefined ? null : Number(order),
    reason: reason ?? null,
    says,
    isExported,
  };
}
