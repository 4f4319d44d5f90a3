import { readFileSync } from 'node:fs';
import { apacheFixes } from './apache/fixes.ts';
import { edgeFixes } from './edge/fixes.ts';
import { otherFixes } from './elsewhere/fixes.ts';
import type { Fix } from './fix.ts';
import type { FixId } from './ids.ts';
import { muPluginFixes } from './mu-plugins/fixes.ts';
import { nginxFixes } from './nginx/fixes.ts';
import { otherServerFixes } from './other-servers.ts';
import { shellFixes } from './shell/fixes.ts';
import { wordpressFixes } from './wordpress/fixes.ts';
import { wpCliFixes } from './wp-cli/fixes.ts';
import { wpConfigFixes } from './wp-config/fixes.ts';

export const fixes: Fix[] = [
  ...wordpressFixes,
  ...apacheFixes,
  ...nginxFixes,
  ...otherServerFixes,
  ...edgeFixes,
  ...shellFixes,
  ...muPluginFixes,
  ...wpConfigFixes,
  ...wpCliFixes,
  ...otherFixes,
];

export function fixOf(id: FixId): Fix {
  const fix = fixes.find((one) => one.id === id);
  if (!fix) throw new Error(`no fix is called ${id}`);
  return fix;
}

/** The lines that an extension brings, by the ids of its fixes: those of the catalogue are files. */
export const ownLines = new Map<FixId, string>();

/** The lines of a fix, exactly as they go into the file; null when it has none. */
export function snippetOf({ id, snippet }: Fix): string | null {
  const own = ownLines.get(id);
  if (own !== undefined) return own;
  return snippet === null
    ? null
    : readFileSync(new URL(`../fixes/${snippet}`, import.meta.url), 'utf8').trimEnd();
}
