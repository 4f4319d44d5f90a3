import type { FixId } from './ids.ts';

/** What to change, in which file, at which place, for one server software. */
export interface Fix {
  id: FixId;
  /** The server it is for; `any` when the server does not matter. */
  server: 'any' | 'apache' | 'nginx';
  /** The file to edit, or null when nothing is edited. */
  file: string | null;
  /** Where in the file. */
  place: string | null;
  /** What to do, in the imperative. */
  says: string;
  /** The file in `fixes/` that holds the lines, exactly as they go in; null without lines. */
  snippet: string | null;
  /** What to do once it is in. */
  after: string | null;
  /** When it does not help, or may hurt. */
  caveat: string | null;
  /** Where this comes from. */
  docs: string | null;
  /** The servers of the lab on which it mended the fault; empty when none has shown it yet. */
  proved: string[];
}

export function defineFix(fix: Pick<Fix, 'id' | 'says'> & Partial<Fix>): Fix {
  return {
    server: 'any',
    file: null,
    place: null,
    snippet: null,
    after: null,
    caveat: null,
    docs: null,
    proved: [],
    ...fix,
  };
}
