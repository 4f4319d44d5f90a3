import path from 'node:path';
import type { Exchange } from '../evidence/exchange.ts';
import type { Site } from '../sites/site.ts';
import { Connection } from '../visit/sending/connection.ts';
import type { SiteFolder } from './folder.ts';

/** What a page answers. */
export interface PageState {
  /** `the home page` */
  name: string;
  /** Null where nothing answered. */
  status: number | null;
  /** What is wrong with an answer whatever its status. */
  broken: 'an error of PHP' | 'an empty page' | 'the source of PHP' | null;
}

/**
 * The home page and the login page, which every change has to leave as well as they were before. The first that has become worse
 * is enough: one that hangs is not waited for. Throws where it is aborted.
 */
export async function lookAtPages(
  site: Site,
  { root, core }: SiteFolder,
  signal: AbortSignal,
  before: readonly PageState[] = [],
): Promise<PageState[]> {
  const sub = path.relative(root, core).split(path.sep).join('/');
  const login = `${sub === '' ? '' : `${sub}/`}wp-login.php`;
  const connection = new Connection(site, undefined);
  const look = async (name: string, page: string): Promise<PageState> => {
    // No cache answers for an address that nobody has asked for.
    const url = `${site.url}/${page}?wprd=${Date.now().toString(36)}`;
    const { exchange } = await connection.send({ probe: name, method: 'GET', url, repeatable: true });
    return { name, status: exchange.response?.status ?? null, broken: brokenBy(exchange) };
  };
  const stop = () => void connection.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const all = [look('the home page', ''), look('wp-login.php', login)];
    const worse = all.map(async (one) => {
      const page = await one;
      return worsening(before, [page]) === null ? never<PageState[]>() : [page];
    });
    return await Promise.race([Promise.all(all), ...worse]);
  } finally {
    signal.removeEventListener('abort', stop);
    await connection.close();
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}

/** Where PHP shows its errors, a fatal one is answered with 200. */
function brokenBy({ response }: Exchange): PageState['broken'] {
  if (response === null) return null;
  const { text, status } = response;
  if (/(?:<b>|^|\n)(?:PHP )?(?:Fatal|Parse) error(?:<\/b>)?: /.test(text)) return 'an error of PHP';
  if (/^\s*<\?php\b/.test(text)) return 'the source of PHP';
  return status === 200 && text.trim() === '' ? 'an empty page' : null;
}

/** What has become worse, in words; null where nothing has. */
export function worsening(before: readonly PageState[], now: readonly PageState[]): string | null {
  const worse = now.flatMap((page) => {
    const was = before.find(({ name }) => name === page.name);
    return was && isWorse(was, page) ? [`${page.name} ${answers(page)}; before: ${answers(was)}`] : [];
  });
  return worse.length === 0 ? null : worse.join(', ');
}

function answers({ status, broken }: PageState): string {
  if (status === null) return 'does not answer';
  return `answers ${status}${broken === null ? '' : ` with ${broken}`}`;
}

/** Another answer than before is worse, unless it is of a better kind: a page in place of an error. */
function isWorse(was: PageState, now: PageState): boolean {
  if (now.broken !== null && now.broken !== was.broken) return true;
  if (now.status === was.status) return false;
  return rank(now.status) >= rank(was.status);
}

function rank(status: number | null): number {
  return status === null ? 9 : Math.floor(status / 100);
}
