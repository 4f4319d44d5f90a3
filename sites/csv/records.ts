import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Problems } from '../yaml/problems.ts';

/** A cell with its place in the file. */
export interface Cell {
  text: string;
  at: Place;
}

/** A row, and where it stands. */
export interface Row {
  cells: Cell[];
  at: Place;
}

/** What stands between the cells: Excel writes a semicolon where the comma is for decimals. */
const delimiters = [';', ',', '\t'];

/** The first line of some exports of Excel says it. */
const SAYS = /^sep=(.)(?=\r?\n)/i;

/** The rows of RFC 4180, empty ones left out. What is no CSV is reported, without a word of what stands there. */
export function rowsOf(text: string, problems: Problems): Row[] {
  const said = SAYS.exec(text);
  // Its characters are blanked, so that places stay right.
  const body = said ? text.replace(SAYS, ' '.repeat(said[0].length)) : text;
  const [head = ''] = body.trimStart().split(/\r?\n/, 1);
  const count = (delimiter: string) => head.split(delimiter).length;
  const delimiter = said?.[1] ?? delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  const records = recordsOf(body, delimiter, problems);
  let from = 0;
  const rows: Row[] = [];
  for (const { record, raw } of records) {
    const whole = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
    const start = Math.max(from, body.indexOf(whole, from));
    from = start + whole.length;
    const at = { start, end: from };
    if (record.some((cell) => cell.trim() !== '')) rows.push({ cells: placed(record, body, at), at });
  }
  return rows;
}

interface RawRecord {
  record: string[];
  raw: string;
}

function recordsOf(text: string, delimiter: string, problems: Problems): RawRecord[] {
  const options = { delimiter, raw: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    return parse(text, options) as unknown as RawRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    const start = problems.startOf(line);
    problems.add({ start, end: start }, mistakes[error.code] ?? 'this line is no CSV');
    return [];
  }
}

const mistakes: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote (") is opened before the end of the file and never closed',
  INVALID_OPENING_QUOTE:
    'a quote (") stands within a cell; expected the whole cell in quotes, and a quote in it doubled',
  CSV_INVALID_CLOSING_QUOTE:
    'text follows a closing quote ("); expected the whole cell in quotes, and a quote in it doubled',
};

/** A cell in quotes may be written otherwise than it reads: then its place is that of the row. */
function placed(record: string[], text: string, row: Place): Cell[] {
  let from = row.start;
  return record.map((cell) => {
    const found = text.indexOf(cell, from);
    if (found === -1 || found + cell.length > row.end) return { text: cell, at: row };
    from = found + cell.length;
    return { text: cell, at: { start: found, end: from } };
  });
}
