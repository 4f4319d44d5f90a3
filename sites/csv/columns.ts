import { nearest } from '../../base/nearest.ts';

/** What a column fills in, and how other exports call it; case, blanks and dashes are no matter. */
const columns = {
  name: ['site', 'title'],
  url: ['address', 'domain', 'website', 'site_url', 'home'],
  username: ['user', 'login', 'user_name'],
  password: [],
  password_file: [],
  as: [],
  read_only: [],
  origin: [],
  access: [],
  server: [],
  rest_root: [],
  token_path: [],
  validate_path: [],
  allow_http: [],
  timeout: [],
  retries: [],
  tags: ['tag', 'labels'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columns;

export const columnNames = Object.keys(columns) as Column[];

/** The column that a cell of the header means, else the known one that it may be a slip of; null where neither. */
export function columnOf(header: string): { column: Column } | { meant: Column } | null {
  const key = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const column = columnNames.find((one) => one === key || columns[one].some((other) => other === key));
  if (column !== undefined) return { column };
  const meant = nearest(key, columnNames);
  return meant === null ? null : { meant: meant as Column };
}
