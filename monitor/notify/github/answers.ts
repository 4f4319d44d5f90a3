import { isObject, parseJson } from '../../../base/json.ts';
export interface Author {
  login: string;
  isApp: boolean;
}

export interface Issue {
  number: number;
  /** Empty where it has none. */
  body: string;
  author: Author;
}

/** The issues of one page of a list, without pull requests, and how many entries the page has; null for no list. */
export function issuesOf(text: string): { issues: Issue[]; count: number } | null {
  const page = parseJson(text);
  if (!Array.isArray(page)) return null;
  return { issues: page.map(issueOf).filter((issue) => issue !== null), count: page.length };
}

export function numberOf(text: string): number | null {
  const issue = parseJson(text);
  return isObject(issue) && typeof issue.number === 'number' ? issue.number : null;
}

export function loginOf(text: string): string | null {
  const user = parseJson(text);
  return isObject(user) && typeof user.login === 'string' ? user.login : null;
}

function issueOf(entry: unknown): Issue | null {
  if (!isObject(entry) || typeof entry.number !== 'number' || 'pull_request' in entry) return null;
  const user = isObject(entry.user) ? entry.user : {};
  return {
    number: entry.number,
    body: typeof entry.body === 'string' ? entry.body : '',
    author: { login: String(user.login ?? ''), isApp: user.type === 'Bot' },
  };
}
