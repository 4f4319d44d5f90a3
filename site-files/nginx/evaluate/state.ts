import type { AskedRequest } from '../../request.ts';
import type { Directive } from '../parse/tree.ts';
import type { Scope } from './scope.ts';

/** A request on its way through a server. */
export interface State {
  request: AskedRequest;
  /** It becomes GET where an error page takes over. */
  method: string;
  /** Decoded, without arguments. */
  uri: string;
  args: string;
  /** Where `set` has put what. */
  variables: Map<string, string | null>;
  captures: RegExpExecArray | null;
  isInternal: boolean;
  /** A rewrite has matched, be it to the same path. */
  isChanged: boolean;
  /** An error of an error page is no reason for another. */
  isErrorPage: boolean;
  /** The status with which whatever answers goes out; null for its own. */
  forced: number | null;
  server: Scope;
  scope: Scope;
  /** The path of WordPress, without a slash behind it. */
  base: string;
  trail: Step[];
}

interface Step {
  at: Directive;
  says: string;
}

/** What becomes of a request. */
export type Outcome = {
  trail: Step[];
  at: Directive;
  /** The context that answers. */
  scope: Scope;
  args: string;
  uri: string;
  /** The status with which the answer of PHP or another server goes out; null for its own. */
  forced: number | null;
  /** An error page is asked for with GET, whatever was sent. */
  isMethodKept: boolean;
  /** What a text with variables means there; null where that is not known. */
  expand: (text: string) => string | null;
} & (
  | { kind: 'php'; script: string | null }
  | { kind: 'proxied'; to: string }
  /** nginx answers itself. */
  | { kind: 'answered'; status: number; by: Reason }
  | { kind: 'unknown'; says: string }
);

export type Reason =
  | 'return'
  | 'redirect'
  | 'deny'
  | 'password'
  | 'method'
  | 'internal'
  | 'file'
  | 'try-files'
  /** No location has the name that another one leads to. */
  | 'named-missing'
  | 'loop';

const folders = ['wp-admin', 'wp-includes', 'wp-content'];
const files = ['index.php', 'wp-login.php', 'xmlrpc.php', 'wp-admin/index.php', 'wp-cron.php'];

/** What nginx makes of the file system, as far as WordPress tells: null for what nobody knows. */
export function exists(path: string, base: string): boolean | null {
  if (!path.startsWith(`${base}/`)) return path === '/' || path === '/index.php' ? null : false;
  const own = path.slice(base.length + 1);
  return own === '' || files.includes(own) || folders.includes(own.replace(/\/$/, ''));
}

/** Whether the path of anything that is there may begin so. */
export function mayBegin(start: string, base: string): boolean {
  return ['', 'index.php', ...[...folders, ...files].map((one) => `${base.slice(1)}/${one}`)].some((one) =>
    `/${one.replace(/^\//, '')}/`.startsWith(start),
  );
}
