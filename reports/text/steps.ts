import type { Access } from '../../evidence/access.ts';
import { suffices } from '../../fixes/care.ts';
import type { Finding, PrintedFix } from '../../visit/judging/finding.ts';
import { editableAt } from './names.ts';

/** What to do about a finding: what first, and what if that does not help. */
export interface Steps {
  first: PrintedFix | null;
  second: PrintedFix | null;
  /** The others, in the order in which to try them. */
  rest: PrintedFix[];
  /** None of the fixes can be made with the access that somebody has. */
  isOutOfReach: boolean;
}

/** To ask somebody is what is left when nothing else is. */
const LAST = 'ask-the-host';

/** Returns the steps for somebody who has this access; an empty list is one who said nothing of it. */
export function stepsOf({ fixes }: Finding, access: readonly Access[] = []): Steps {
  const within = fixes.filter((fix) => suffices(access, fix.access ?? null));
  const isOutOfReach = within.length === 0 && fixes.length > 0;
  const able = isOutOfReach ? fixes : within;
  const [first = null, ...others] = able;
  const second =
    others.find((fix) => fix.id !== LAST && isElsewhere(fix, first)) ??
    others.find(({ id }) => id !== LAST) ??
    others[0] ??
    null;
  const rest = able.filter((fix) => fix !== first && fix !== second);
  return { first, second, rest, isOutOfReach };
}

/** What fails in one place is tried in another before it is tried there a second time. */
function isElsewhere(fix: PrintedFix, first: PrintedFix | null): boolean {
  return fix.file !== first?.file;
}

/** Returns what stands before the second step: `If that does not help, and you can edit .htaccess:` */
export function ifNotHelped(first: PrintedFix, second: PrintedFix): string {
  const place = second.file === first.file ? null : editableAt(second);
  return place === null ? 'If that does not help:' : `If that does not help, and you can ${place}:`;
}
