import { randomBytes } from 'node:crypto';
import { applied, type Edit } from '../site-files/edit.ts';
import { inBytes } from '../site-files/encoding.ts';
import type { Source } from '../site-files/source.ts';
import { asksToRestart } from '../site-files/steps/after.ts';
import { editsAt } from '../site-files/steps/edits.ts';
import { readPlace, type Spot } from '../site-files/steps/place.ts';
import type { PrintedFix } from '../visit/judging/finding.ts';
import { locate, type SiteFolder } from './folder.ts';
import { whyNotOnNetwork } from './network.ts';
import { type Plan, readToChange } from './plan.ts';
import { definedAnew, SECRET_TO_BE } from './secret-step.ts';

/** A step that can be done in the files, with what is shown of it. */
export interface StepPlan extends Plan {
  source: Source;
  edits: Edit[];
  /** What was made up for it and is shown to nobody. */
  secret: string | null;
}

/** Files that take effect with the next request, and that whoever has the folder may edit. */
export function isOfFolder({ file, place, snippet, after }: PrintedFix): boolean {
  if (file === null || place === null || snippet === null || asksToRestart(after)) return false;
  if (file !== '.htaccess' && file !== 'wp-config.php' && !file.startsWith('wp-content/')) return false;
  return !['keys', 'shell', 'screen'].includes(readPlace(place).kind);
}

/** What a step would change; else why it cannot be done here, in words for the user. */
export function planStep(
  folder: SiteFolder,
  fix: PrintedFix,
  sourceOf: (file: string, bytes: string) => Source,
): StepPlan | { why: string } {
  const { file, place, snippet } = fix;
  if (!isOfFolder(fix) || file === null || place === null || snippet === null)
    return { why: 'this is not done in a file' };
  const located = locate(folder, file);
  if ('why' in located) return located;
  if (!located.isThere && file === 'wp-config.php') return { why: `there is no ${file}` };
  const found = readToChange(located);
  if ('why' in found) return found;
  const bytes = found.bytes?.toString('latin1') ?? '';
  const source = sourceOf(located.file, bytes);
  const spot = readPlace(place);
  if (holds(bytes, spot, snippet)) return { why: `the lines are in ${located.file} already` };
  const secret = snippet.includes(SECRET_TO_BE) ? randomBytes(48).toString('base64') : null;
  const placed =
    secret === null ? editsAt(source, spot, snippet) : definedAnew(source, spot, snippet, secret);
  if ('why' in placed) return { why: `${located.file}: ${placed.why}` };
  const whyNot = whyNotOnNetwork(folder, placed.edits);
  if (whyNot !== null) return { why: whyNot };
  const after = applied(source, placed.edits);
  if (after === bytes) return { why: `${located.file} is like that already` };
  return {
    located,
    before: found.bytes,
    after: Buffer.from(after, 'latin1'),
    step: fix.id,
    source,
    edits: placed.edits,
    secret,
  };
}

/** Putting lines in a second time changes nothing for the better. Of rules it matters where they stand. */
function holds(bytes: string, { kind }: Spot, snippet: string): boolean {
  const lines = `${inBytes(snippet).replaceAll('\r\n', '\n')}\n`;
  const text = `${bytes.replace(/^\u00ef\u00bb\u00bf/, '').replaceAll('\r\n', '\n')}\n`;
  if (kind === 'top') return text.startsWith(lines);
  return ['end', 'above', 'below'].includes(kind) && `\n${text}`.includes(`\n${lines}`);
}
