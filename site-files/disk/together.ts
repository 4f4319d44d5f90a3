import path from 'node:path';
import { UserError } from '../../base/user-error.ts';
import type { Asked } from '../asked.ts';
import { statedHome } from '../home.ts';
import type { Given } from '../read.ts';

/** Which .htaccess files hold together, and at which path WordPress is where nobody has said it. */
export interface Together extends Pick<Asked, 'base' | 'baseIs'> {
  files: Given[];
}

/** More than any site has from its document root down. */
const MOST_FILES = 20;

const FRONT = /^# BEGIN WordPress|^[ \t]*RewriteRule\s.*\bindex\.php/im;

/**
 * Those of a folder and of folders in it are one: Apache reads them all. The outermost is at the document root, unless the
 * address of the site says how far below it WordPress is.
 */
export function together(given: readonly Given[], cwd: string, base: string | null): Together {
  const placed = given.flatMap((file) =>
    file.kind === 'htaccess' && file.source.name !== STDIN
      ? [{ file, folder: path.resolve(cwd, path.dirname(file.source.name)) }]
      : [],
  );
  const byDepth = placed.toSorted((one, other) => one.folder.length - other.folder.length);
  const [top] = byDepth;
  const last = byDepth.at(-1);
  if (!top || !last || top === last || !byDepth.every(({ folder }) => isIn(folder, top.folder)))
    return { files: [...given], ...homeOf(given, base, null) };
  if (placed.length > MOST_FILES)
    throw new UserError(
      `${MOST_FILES} .htaccess files of folders in each other are read together, and these are ${placed.length}`,
    );
  const home = byDepth.findLast(({ file }) => FRONT.test(file.source.bytes)) ?? last;
  const own = given.filter((file) => file === home.file || file.kind === 'wp-config');
  const { base: stated } = statedHome(own);
  const root = rootOf(last.folder, top.folder, base ?? (home === top ? null : stated));
  // By itself the outermost is that of the document root, unless it says where it is.
  const lead = base === null && home === top ? (stated ?? '') : '';
  const below = (folder: string): string => {
    const way = path.relative(root, folder).split(path.sep).join('/');
    return way === '' ? lead : `${lead}/${way}`;
  };
  const all = placed.map(({ file, folder }) => ({ file, folder: below(folder), source: file.source }));
  return {
    files: given.map((file) => {
      const own = all.find((one) => one.file === file);
      const others = all.flatMap(({ folder, source }) =>
        source === file.source ? [] : [{ folder, source }],
      );
      return own ? { ...file, beside: { folder: own.folder, others } } : file;
    }),
    ...homeOf(own, base, below(home.folder)),
  };
}

/** What the user says, else where the file lies among others, else what the files say. */
function homeOf(
  files: readonly Given[],
  told: string | null,
  placed: string | null,
): Pick<Asked, 'base' | 'baseIs'> {
  const { base: stated, isDisputed } = statedHome(files);
  const base = told ?? placed ?? stated ?? '';
  const isOther = stated !== null && stated !== base;
  if (told !== null) {
    const address = statedHome(files.filter(({ kind }) => kind === 'wp-config')).base;
    return { base, ...(address !== null && address !== base && { baseIs: 'disputed' }) };
  }
  if (isDisputed || isOther) return { base, baseIs: 'disputed' };
  return { base, ...(stated === null && placed === null && { baseIs: 'guessed' }) };
}

export const STDIN = 'standard input';

function rootOf(deepest: string, top: string, base: string | null): string {
  const end = (base ?? '').split('/').join(path.sep);
  const root = end !== '' && deepest.endsWith(end) ? deepest.slice(0, -end.length) : top;
  return isIn(top, root) ? root : top;
}

function isIn(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
