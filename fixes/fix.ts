import { readFileSync } from 'node:fs';
import { type Care, careAt } from './care.ts';
import { type FixFile, takesEffect } from './files.ts';
import type { FixId } from './ids.ts';
import type { Place } from './place.ts';

/** What a fix is for; `any` when that does not matter. */
export type FixServer =
  | 'any'
  | 'apache'
  | 'nginx'
  | 'lighttpd'
  | 'caddy'
  | 'litespeed'
  | 'openlitespeed'
  | 'iis'
  | 'varnish'
  | 'cloudflare'
  | 'cloudfront'
  | 'siteground'
  | 'wp-engine'
  | 'imunify360'
  | 'wordfence'
  | 'ninjafirewall'
  | 'sucuri'
  | 'aws-waf';

/** What to change, in which file, at which place, for one server software. */
export interface Fix extends Care {
  id: FixId;
  server: FixServer;
  /** The file to edit, or where else it is done; null when it is done nowhere on the site. */
  file: FixFile | null;
  /** Where in the file. */
  place: Place | null;
  /** What to do, in the imperative. */
  says: string;
  /**
   * The file in `fixes/` that holds the lines, exactly as they go in; null without lines. It lies beside the declaration,
   * under its name or that of another fix with the same lines.
   */
  snippet: string | null;
  /** What to do once it is in: what such a file takes to take effect, unless it says otherwise. */
  after: string | null;
  /** When it does not help, or may hurt. */
  caveat: string | null;
  /** Where this comes from. */
  docs: string | null;
  /** The servers of the lab on which it fixed the fault; empty when none has shown it. */
  proved: string[];
}

/** Written by the lab: fix id to the names of the servers. */
const proved: Partial<Record<string, string[]>> = JSON.parse(
  readFileSync(new URL('../fixes/proved.json', import.meta.url), 'utf8'),
);

export function defineFix(fix: Pick<Fix, 'id' | 'says'> & Partial<Omit<Fix, 'proved'>>): Fix {
  return {
    server: 'any',
    file: null,
    place: null,
    ...careAt(fix.file ?? null, fix.place ?? null),
    snippet: null,
    after: (fix.file && takesEffect[fix.file]) ?? null,
    caveat: null,
    docs: null,
    ...fix,
    proved: proved[fix.id] ?? [],
  };
}
