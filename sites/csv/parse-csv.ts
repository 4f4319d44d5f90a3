import { shown } from '../../base/text.ts';
import { schemeFor, siteName } from '../at-address.ts';
import { linesOf } from '../yaml/lines.ts';
import { quoted } from '../yaml/printable.ts';
import { type Place, Problems } from '../yaml/problems.ts';
import type { MapEntry, MapTree, Tree } from '../yaml/tree.ts';
import { type Column, columnNames, columnOf } from './columns.ts';
import { type Cell, type Row, rowsOf } from './records.ts';

const WHOLE: Place = { start: 0, end: 0 };

/** A file of sites with a header, as spreadsheets export it, as the tree that a sites.yaml of the same sites would be. */
export function parseCsv(
  file: string,
  text: string,
  say?: (line: string) => void,
): { tree: Tree; problems: Problems } {
  const problems = new Problems(file, linesOf(text));
  const [head, ...rows] = rowsOf(text, problems);
  problems.throwIfAny();
  const columns = head ? readHeader(head, problems, (ignored) => say?.(ignoredText(file, ignored))) : [];
  const items = rows.map((row) => siteOf(row, columns, problems));
  if (!head || (items.length === 0 && !problems.any))
    problems.add(
      WHOLE,
      `the file has no sites; expected a header such as name;url;username and a line a site`,
    );
  problems.throwIfAny();
  return { tree: map([['sites', WHOLE, { kind: 'list', at: WHOLE, items }]], WHOLE), problems };
}

/** The column of each cell; null for what is not used. */
function readHeader(
  { cells, at }: Row,
  problems: Problems,
  ignore: (headers: string[]) => void,
): (Column | null)[] {
  const read = cells.map(({ text }) => columnOf(text));
  const columns = read.map((one) => (one && 'column' in one ? one.column : null));
  // Without a header the first line is a site, and nothing of that may be shown: a password may be in it.
  if (!columns.includes('url')) {
    problems.add(at, `the first line has no column url; expected a header of ${columnNames.join(', ')}`);
    return columns;
  }
  const ignored: string[] = [];
  for (const [index, { text, at: place }] of cells.entries()) {
    const one = read[index];
    const column = columns[index] ?? null;
    if (column !== null && columns.indexOf(column) < index)
      problems.add(place, `the column ${column} is there twice`);
    else if (one && 'meant' in one)
      problems.add(place, `unknown column ${quoted(text)}; did you mean "${one.meant}"`);
    else if (column === null && text.trim() !== '') ignored.push(text.trim());
  }
  if (ignored.length > 0) ignore(ignored);
  return columns;
}

function ignoredText(file: string, headers: string[]): string {
  return `${file}: these columns are not used: ${headers.map((one) => shown(one)).join(', ')}\n`;
}

function siteOf({ cells, at }: Row, columns: (Column | null)[], problems: Problems): MapTree {
  const extra = cells[columns.length];
  if (extra)
    problems.add(
      extra.at,
      `this line has ${cells.length} cells and the header ${columns.length}`,
      'a cell with the delimiter in it goes in quotes',
    );
  const given = new Map<Column, Cell>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (column !== null && cell && cell.text.trim() !== '')
      given.set(column, { ...cell, text: cell.text.trim() });
  }
  const {
    username,
    password,
    password_file: file,
    name,
    url,
    ...rest
  } = Object.fromEntries(given) as Partial<Record<Column, Cell>>;
  const address = url && { ...url, text: withScheme(url.text) };
  const called = name ?? (address && { ...address, text: siteName(address.text) });
  const secret: Entry[] = file
    ? [['password', file.at, map([['file', file.at, scalar(file)]], file.at)]]
    : entry('password', password);
  const auth = username || password || file ? map([...entry('username', username), ...secret], at) : null;
  return map(
    [
      ...entry('name', called),
      ...entry('url', address),
      ...(auth ? [['auth', at, auth] as Entry] : []),
      ...Object.entries(rest).map(([key, cell]): Entry => [key, cell.at, treeOf(key, cell)]),
    ],
    at,
  );
}

type Entry = [key: string, at: Place, value: Tree];

function entry(key: string, cell: Cell | undefined): Entry[] {
  return cell ? [[key, cell.at, scalar(cell)]] : [];
}

function map(entries: Entry[], at: Place): MapTree {
  const made = entries.map(([key, place, value]): [string, MapEntry] => [key, { key: place, value }]);
  return { kind: 'map', at, entries: new Map(made) };
}

function scalar({ text, at }: Cell, value: string | number | boolean = text): Tree {
  return { kind: 'scalar', at, value, altered: false };
}

/** As YAML reads it: flags and numbers are no text, and what may be several is a list. */
function treeOf(key: string, cell: Cell): Tree {
  const { text, at } = cell;
  if (key === 'tags' || key === 'access') {
    const items = text.split(/[\s,;|]+/).filter((one) => one !== '');
    return { kind: 'list', at, items: items.map((one) => scalar({ text: one, at })) };
  }
  if (key === 'retries' && /^\d+$/.test(text)) return scalar(cell, Number(text));
  if (key !== 'read_only' && key !== 'allow_http') return scalar(cell);
  if (/^(true|yes|x|1)$/i.test(text)) return scalar(cell, true);
  return /^(false|no|0)$/i.test(text) ? scalar(cell, false) : scalar(cell);
}

/** Exports list domains. */
function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/|^\$\{/i.test(url) ? url : `${schemeFor(url)}://${url}`;
}
