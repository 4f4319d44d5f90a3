import type { FixId } from '../../fixes/ids.ts';
import { fixOf } from '../../fixes/lines.ts';
import type { Explaining } from '../../site-files/causes/remarks-for.ts';
import { unifiedDiff } from '../../site-files/diff.ts';
import { separate } from '../../site-files/edit.ts';
import { textOf } from '../../site-files/encoding.ts';
import type { Kind } from '../../site-files/kind.ts';
import { excerptOf } from '../../site-files/shown.ts';
import type { FileLine, PrintedFix } from '../judging/finding.ts';

const patches: Readonly<Record<Kind, FixId>> = {
  htaccess: 'patch-htaccess',
  'wp-config': 'patch-wp-config',
  nginx: 'patch-nginx',
};

/** A line at fault, as `read` shows it. */
export function lineOf({ source, remark: { id, at, says, step } }: Explaining): FileLine {
  return {
    file: source.name,
    ...source.lineAt(at.start),
    remark: id,
    says,
    step,
    excerpt: excerptOf(source, at),
  };
}

/** The step that mends these lines: their diff where there is one, else what to do in words. */
export function patchOf(kind: Kind, lines: readonly Explaining[]): PrintedFix | null {
  const [first] = lines;
  if (!first) return null;
  const { source } = first;
  const patched = lines.filter((one) => one.source === source && one.remark.edits !== undefined);
  const groups = patched.flatMap(({ remark: { edits } }) => (edits ? [edits] : []));
  const diff = groups.length === 0 ? '' : unifiedDiff(source, separate(groups));
  const fix = fixOf(patches[kind]);
  const { line } = source.lineAt(first.remark.at.start);
  if (diff === '')
    return { ...fix, place: null, snippet: null, says: `In line ${line}: ${bare(first.remark.step)}` };
  return {
    ...fix,
    snippet: diff === null ? null : hunksOf(textOf(diff)),
    place: diff === null ? null : fix.place,
    says: stepOf(patched),
    caveat:
      diff === null
        ? `The change would show a secret in a diff: wp-rest-doctor read ${source.name} --write makes it.`
        : null,
  };
}

/** The head names the file once more, and means something else to the runner of a CI. */
function hunksOf(diff: string): string {
  return diff.slice(diff.indexOf('@@')).trimEnd();
}

/** What the change is, in its own words where it is one. */
function stepOf(patched: readonly Explaining[]): string {
  const lines = [...new Set(patched.map(({ source, remark }) => source.lineOf(remark.at.start)))];
  const [only] = patched;
  if (only && lines.length === 1) return bare(only.remark.step);
  return `Change lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}

/** Formats put the stop behind it. */
function bare(step: string): string {
  return step.replace(/\.$/, '');
}
